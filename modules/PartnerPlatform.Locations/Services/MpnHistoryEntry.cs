using PartnerPlatform.Locations.Models;

namespace PartnerPlatform.Locations.Services;

/// <summary>What the audit trail kept: a step of an association, or a correction of the tenant's country or region.</summary>
public sealed record MpnHistoryEntry(DateTime CreatedUtc, string Title, MpnAuditEvent? Step, TenantCountryAuditEvent? Country)
{
    /// <summary>What the host does is its own act, not that of one of its people.</summary>
    public bool IsHostDecision => Country is not null
        || Step is { IsByHost: true } or { Event: Rules.AssociationEvent.Approve or Rules.AssociationEvent.Refuse };

    public bool IsAutomatic => !IsHostDecision && Step?.Actor == MpnActor.System.Name;
}
