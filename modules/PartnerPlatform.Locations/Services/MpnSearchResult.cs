using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>What the search box found.</summary>
public sealed record MpnSearchResult
{
    public required string Query { get; init; }

    /// <summary>Why nothing was found, or why the search was refused: MPN-002, MPN-003 or MPN-017.</summary>
    public RuleResult Result { get; init; } = RuleResult.Allowed;

    /// <summary>Locations of the account, the best first.</summary>
    public IReadOnlyList<PartnerLocationIndex> Locations { get; init; } = [];

    /// <summary>The ID is the global one of the account's headquarters.</summary>
    public bool IsHeadquarters { get; init; }

    /// <summary>The ID exists, but belongs to another organization; told only where look-ups are open.</summary>
    public string? ForeignMpnId { get; init; }

    /// <summary>How long to wait when there were too many searches.</summary>
    public TimeSpan RetryAfter { get; init; }

    public bool IsHit => Locations.Count > 0 || IsHeadquarters || ForeignMpnId is not null;
}
