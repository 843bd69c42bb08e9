using PartnerPlatform.Locations.Handlers;

namespace PartnerPlatform.Locations.Models;

/// <summary>What the audit trail keeps of a change of the policy; its correlation ID is the category.</summary>
public sealed class MpnPolicyAuditEvent
{
    public int PolicyVersion { get; set; }

    /// <summary>The settings that changed by name; a row of the table is named after its two countries.</summary>
    public IList<DetailChange> Changes { get; set; } = [];
}
