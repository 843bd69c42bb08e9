using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.ViewModels;

/// <summary>An association as its partner sees it: its state, why, and what can be done.</summary>
public sealed record AssociationSummary
{
    public required string Id { get; init; }

    public required string MpnId { get; init; }

    public string? LocationName { get; init; }

    public AssociationState State { get; init; }

    public DateTime RequestedUtc { get; init; }

    public DateTime? GraceEndsUtc { get; init; }

    public IReadOnlyList<RuleNote> Problems { get; init; } = [];

    /// <summary>Where the location and the tenant are now, when that is why it needs review.</summary>
    public (string? Location, string? Tenant)? Countries { get; init; }

    /// <summary>A location that could be associated instead, or null.</summary>
    public PartnerLocationIndex? Match { get; init; }

    /// <summary>What would help besides.</summary>
    public RuleRemedy? Remedy { get; init; }

    /// <summary>Why the host refused it, in the reader's language.</summary>
    public string? Reason { get; init; }

    public bool IsInForce => State is AssociationState.Active or AssociationState.NeedsReview;

    public bool IsRequest => State is AssociationState.Requested or AssociationState.AwaitingApproval;

    public bool HasProblem => State is AssociationState.NeedsReview or AssociationState.Suspended;

    public bool CanEnd => IsInForce || HasProblem;
}
