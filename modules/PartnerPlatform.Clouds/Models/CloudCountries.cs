namespace PartnerPlatform.Clouds.Models;

/// <summary>Where partners or customers can be.</summary>
public sealed class CloudCountries
{
    public CloudCountryKind Kind { get; set; }

    /// <summary>The entries of a list, as <see cref="Rules.CountryPeriod.TryParse"/> reads them.</summary>
    public IList<string> Listed { get; set; } = [];
}
