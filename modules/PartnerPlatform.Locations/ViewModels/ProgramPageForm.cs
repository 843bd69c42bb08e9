using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.ViewModels;

public class ProgramPageForm
{
    public string? Slug { get; set; }

    public PartnerFeature Feature { get; set; }

    public string? EnglishTitle { get; set; }

    public string? FrenchTitle { get; set; }

    public string? EnglishBody { get; set; }

    public string? FrenchBody { get; set; }
}
