using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.ViewModels;

public class AssociationRefusalForm
{
    public ReasonCode? Code { get; set; }

    public string? English { get; set; }

    public string? French { get; set; }
}
