using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Locations.Services;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.ViewModels;

/// <summary>The page on which an MPN ID is associated with the account of the tenant.</summary>
public sealed class MpnAssociationPage
{
    public required string AccountName { get; init; }

    public required string? ForeignAccountId { get; init; }

    public string? TenantCountry { get; init; }

    public required AssociationStatus Status { get; init; }

    public MpnSearchResult? Search { get; init; }

    /// <summary>What the search found.</summary>
    public IReadOnlyList<MpnCandidate> Found { get; init; } = [];

    /// <summary>The other locations of the account: a page of them, or the first ones beside those found.</summary>
    public IReadOnlyList<MpnCandidate> Locations { get; init; } = [];

    public int LocationCount { get; init; }

    public required PageNumber Page { get; init; }

    /// <summary>An active location in the tenant's country or region, or null.</summary>
    public PartnerLocationIndex? Match { get; init; }

    /// <summary>GEN-005: the reader's role can't associate. MPN-013: a location in the tenant's country or region is missing.</summary>
    public IReadOnlyList<RuleViolation> Steps { get; init; } = [];

    /// <summary>Why the last submission was refused.</summary>
    public RuleResult? Result { get; init; }

    public IReadOnlyList<MpnHistoryEntry> History { get; init; } = [];

    public bool HasCandidates => Found.Any(candidate => candidate.CanSelect) || Locations.Any(candidate => candidate.CanSelect);
}
