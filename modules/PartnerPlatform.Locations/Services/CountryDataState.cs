namespace PartnerPlatform.Locations.Services;

/// <summary>
/// Whether the associations are known to be checked with the country data of this process. Each activation of the site starts
/// with a new one, since only a new version of the program brings other data.
/// </summary>
public sealed class CountryDataState
{
    public bool IsCurrent { get; set; }
}
