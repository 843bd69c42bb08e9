using PartnerPlatform.Locations.Handlers;

namespace PartnerPlatform.Locations.Models;

/// <summary>What the audit trail keeps of a change of the policy; its correlation ID is the category.</summary>
public sealed class MpnPolicyAuditEvent
{
    public int PolicyVersion { get; set; }

    /// <summary>The settings that changed, by name; a row of the table has its ID as the name and is written as text.</summary>
    public IList<DetailChange> Changes { get; set; } = [];
}
