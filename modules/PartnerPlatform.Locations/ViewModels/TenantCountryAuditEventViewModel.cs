using PartnerPlatform.Locations.Models;

namespace PartnerPlatform.Locations.ViewModels;

public class TenantCountryAuditEventViewModel
{
    public TenantCountryAuditEvent Correction { get; set; } = null!;
}
