using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Profiles.ViewModels;

public sealed record AccountUserListPage(string AccountName, string? ForeignAccountId, string? Filter, AccountUserList List);
