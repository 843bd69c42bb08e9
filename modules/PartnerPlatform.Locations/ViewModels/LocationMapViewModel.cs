using OrchardCore.DisplayManagement.Views;

namespace PartnerPlatform.Locations.ViewModels;

public class LocationMapViewModel : ShapeViewModel
{
    private const int MaxLevel = 5;

    /// <summary>Active locations by country or region.</summary>
    public IReadOnlyDictionary<string, int> Counts { get; set; } = new Dictionary<string, int>();

    public int Total => Counts.Values.Sum();

    public int CountOf(string country) => Counts.GetValueOrDefault(country);

    /// <summary>How dark a country is: 0 without a location, up to 5 for the one with the most, by orders of magnitude between.</summary>
    public int LevelOf(string country)
    {
        var count = CountOf(country);
        if (count == 0)
        {
            return 0;
        }

        var most = Counts.Values.Max();
        return most == count ? MaxLevel : 1 + (int)((MaxLevel - 1) * Math.Log(count) / Math.Log(most));
    }
}
