namespace PartnerPlatform.Rules;

/// <summary>A set of countries and regions that may depend on the day.</summary>
public sealed class CountryScope
{
    private readonly CountryCode[] _codes;
    private readonly bool _hasEuropeanUnion;

    private CountryScope(bool isEverywhere, bool hasEuropeanUnion, CountryCode[] codes)
    {
        IsEverywhere = isEverywhere;
        _hasEuropeanUnion = hasEuropeanUnion;
        _codes = codes;
    }

    /// <summary>Every supported country and region.</summary>
    public static CountryScope Everywhere { get; } = new(true, false, []);

    /// <summary>The members of the European Union on the day, and of EFTA.</summary>
    public static CountryScope EuropeanUnionAndEfta { get; } = new(false, true, []);

    /// <summary>Whether there is no limit.</summary>
    public bool IsEverywhere { get; }

    /// <summary>Some countries and regions.</summary>
    /// <param name="codes">Their codes.</param>
    /// <returns>The set.</returns>
    public static CountryScope Only(params CountryCode[] codes) => new(false, false, (CountryCode[])codes.Clone());

    /// <summary>Whether a country or region is in the set on a day.</summary>
    /// <param name="code">The country or region.</param>
    /// <param name="date">The day.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>Whether it is.</returns>
    public bool Contains(CountryCode code, CalendarDate date, CountryDirectory countries)
    {
        if (!code.HasValue)
        {
            return false;
        }

        var country = countries[code];
        return IsEverywhere
            ? country.IsSupported
            : Array.IndexOf(_codes, code) >= 0
                || (_hasEuropeanUnion && (country.IsInEuropeanUnion(date) || country.IsInFreeTradeAssociation));
    }

    /// <summary>The countries and regions in the set on a day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>The list in the order of the codes.</returns>
    public IReadOnlyList<Country> GetCountries(CalendarDate date, CountryDirectory countries) =>
        countries.All.Where(country => Contains(country.Code, date, countries)).ToArray();
}
