using PartnerPlatform.Locations.Models;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.ViewModels;

public class MpnPolicyForm
{
    public CountryMatch CountryMatch { get; set; }

    public AssociationCardinality Cardinality { get; set; }

    public MpnLookup Lookup { get; set; }

    public bool NeedsApproval { get; set; }

    public bool RestrictCspToGlobalAdmin { get; set; }

    public string? GraceDays { get; set; }

    public string? FirstMpnId { get; set; }

    public string? LastMpnId { get; set; }

    public string? ETag { get; set; }
}
