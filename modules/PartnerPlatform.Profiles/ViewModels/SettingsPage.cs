namespace PartnerPlatform.Profiles.ViewModels;

public sealed record SettingsPage(string AccountName, string? ForeignAccountId, bool CanViewProfiles, bool CanManageUsers);
