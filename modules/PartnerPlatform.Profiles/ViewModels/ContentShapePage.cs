using OrchardCore.DisplayManagement;

namespace PartnerPlatform.Profiles.ViewModels;

/// <summary>A page around the display of a partner account, to which other modules add their sections.</summary>
public sealed record ContentShapePage(string AccountId, string AccountName, string? ForeignAccountId, IShape Content);
