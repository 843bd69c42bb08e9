namespace PartnerPlatform.Locations.ViewModels;

public class ProgramCards
{
    public IReadOnlyList<ProgramCard> Cards { get; set; } = [];
}
