using PartnerPlatform.Locations.Models;

namespace PartnerPlatform.Locations.ViewModels;

public class MpnAuditEventViewModel
{
    public MpnAuditEvent Step { get; set; } = null!;
}
