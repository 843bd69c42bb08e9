using OrchardCore.DisplayManagement;

namespace PartnerPlatform.Profiles.ViewModels;

public sealed record AccountEditPage(string? AccountId, string? AccountName, string? ETag, IShape Editor);
