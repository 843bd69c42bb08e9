using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Models;

/// <summary>What the audit trail keeps of one step of an association; its correlation ID is the account.</summary>
public sealed class MpnAuditEvent
{
    public string AccountId { get; set; } = string.Empty;

    public string AssociationId { get; set; } = string.Empty;

    public string TenantId { get; set; } = string.Empty;

    public string LocationId { get; set; } = string.Empty;

    public string MpnId { get; set; } = string.Empty;

    public AssociationState Before { get; set; }

    public AssociationState After { get; set; }

    public AssociationEvent Event { get; set; }

    public string? TenantCountry { get; set; }

    public string? LocationCountry { get; set; }

    public string? ReasonEnglish { get; set; }

    public string? ReasonFrench { get; set; }

    public string? ReplacedMpnId { get; set; }

    public string? Actor { get; set; }

    /// <summary>Whether the actor is one of the host's people, whose name the partner isn't told.</summary>
    public bool IsByHost { get; set; }

    public IList<RuleNote> Problems { get; set; } = [];
}
