namespace PartnerPlatform.Rules;

/// <summary>A set of countries and regions that may depend on the day.</summary>
public sealed class CountryScope
{
    private readonly CountryPeriod[] _listed;

    private CountryScope(bool isEverywhere, bool isEuropeanUnionAndEfta, CountryPeriod[] listed, bool includesTerritories = false)
    {
        IsEverywhere = isEverywhere;
        IsEuropeanUnionAndEfta = isEuropeanUnionAndEfta;
        IncludesTerritories = includesTerritories;
        _listed = listed;
    }

    /// <summary>Every supported country and region.</summary>
    public static CountryScope Everywhere { get; } = new(true, false, []);

    /// <summary>The members of the European Union on the day, and of EFTA.</summary>
    public static CountryScope EuropeanUnionAndEfta { get; } = new(false, true, []);

    /// <summary>Whether there is no limit.</summary>
    public bool IsEverywhere { get; }

    /// <summary>Whether it's the members of the European Union on the day, and of EFTA.</summary>
    public bool IsEuropeanUnionAndEfta { get; }

    /// <summary>Whether the territories with a code of their own of those listed are in the set.</summary>
    public bool IncludesTerritories { get; }

    /// <summary>The countries and regions that are listed; empty where the set isn't a list.</summary>
    public IReadOnlyList<CountryPeriod> Listed => _listed;

    /// <summary>Some countries and regions.</summary>
    /// <param name="codes">Their codes.</param>
    /// <returns>The set.</returns>
    public static CountryScope Only(params CountryCode[] codes) =>
        new(false, false, Array.ConvertAll(codes, code => CountryPeriod.Create(code)));

    /// <summary>Some countries and regions, each with its days.</summary>
    /// <param name="periods">The entries; a country or region may have several.</param>
    /// <returns>The set.</returns>
    public static CountryScope Only(IEnumerable<CountryPeriod> periods) => new(false, false, periods.ToArray());

    /// <summary>The same list with the territories of those listed, for example Puerto Rico of the United States.</summary>
    /// <returns>The set.</returns>
    public CountryScope WithTerritories() => new(IsEverywhere, IsEuropeanUnionAndEfta, _listed, includesTerritories: true);

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
            : IsListed(code, date)
                || (IncludesTerritories && country.Parent.HasValue && IsListed(country.Parent, date))
                || (IsEuropeanUnionAndEfta && (country.IsInEuropeanUnion(date) || country.IsInFreeTradeAssociation));
    }

    /// <summary>The countries and regions in the set on a day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>The list in the order of the codes.</returns>
    public IReadOnlyList<Country> GetCountries(CalendarDate date, CountryDirectory countries) =>
        countries.All.Where(country => Contains(country.Code, date, countries)).ToArray();

    private bool IsListed(CountryCode code, CalendarDate date) =>
        Array.Exists(_listed, period => period.Code == code && period.Includes(date));
}
