using PartnerPlatform.Locations.Models;

namespace PartnerPlatform.Locations.ViewModels;

public class MpnPolicyAuditEventViewModel
{
    public MpnPolicyAuditEvent Change { get; set; } = null!;
}
