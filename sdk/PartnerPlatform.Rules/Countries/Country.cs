using System.Globalization;

namespace PartnerPlatform.Rules;

/// <summary>What the rules know of a country or region.</summary>
public sealed class Country
{
    private static readonly string[] _none = [];

    private TextPattern? _postalPattern;
    private Dictionary<string, Subdivision>? _subdivisionsByCode;

    internal Country(CountryCode code) => Code = code;

    /// <summary>The code.</summary>
    public CountryCode Code { get; }

    /// <summary>The ISO 3166-1 alpha-3 code; a user-assigned one for XK.</summary>
    public string Alpha3 { get; internal set; } = string.Empty;

    /// <summary>The ISO 3166-1 numeric code, or 0 where there is none.</summary>
    public int Numeric { get; internal set; }

    /// <summary>The English name.</summary>
    public string EnglishName { get; internal set; } = string.Empty;

    /// <summary>The French name.</summary>
    public string FrenchName { get; internal set; } = string.Empty;

    /// <summary>The English name inside a sentence, for example <c>the United States</c>.</summary>
    public string EnglishNameInSentence { get; internal set; } = string.Empty;

    internal string FrenchPlace { get; set; } = string.Empty;

    /// <summary>What the code stands for.</summary>
    public CountryKind Kind { get; internal set; }

    /// <summary>The code whose territory this is, or the default value.</summary>
    public CountryCode Parent { get; internal set; }

    /// <summary>Whether partners can be established there.</summary>
    public bool IsSupported { get; internal set; } = true;

    /// <summary>The sales region, or null.</summary>
    public string? CspRegion { get; internal set; }

    /// <summary>The billing currency as an ISO 4217 code, or null.</summary>
    public string? Currency { get; internal set; }

    /// <summary>The international calling codes, without the plus sign.</summary>
    public IReadOnlyList<int> CallingCodes { get; internal set; } = [];

    /// <summary>The cultures that profiles may choose, the default first.</summary>
    public IReadOnlyList<string> Cultures { get; internal set; } = _none;

    /// <summary>The language parts of <see cref="Cultures"/>.</summary>
    public IReadOnlyList<string> Languages => Cultures.Select(c => c.Split('-')[0]).Distinct().ToArray();

    /// <summary>The first day in the European Union, or null.</summary>
    public CalendarDate? JoinedEuropeanUnion { get; internal set; }

    /// <summary>The last day in the European Union, or null.</summary>
    public CalendarDate? LeftEuropeanUnion { get; internal set; }

    /// <summary>Whether it belongs to the European Free Trade Association.</summary>
    public bool IsInFreeTradeAssociation { get; internal set; }

    /// <summary>The prefixes that VAT numbers of companies there carry; empty where VAT numbers aren't known.</summary>
    public IReadOnlyList<string> VatPrefixes { get; internal set; } = _none;

    internal CountryCode VatTreatedAs { get; set; }

    internal bool IsVatExcluded { get; set; }

    internal TextPattern? VatExcludedPostalCodes { get; set; }

    internal string[] VatExcludedCities { get; set; } = _none;

    /// <summary>How an address is laid out: %N name, %O organization, %A street, %C city, %D district, %S state, %Z postal code, %n new line.</summary>
    public string AddressFormat { get; internal set; } = string.Empty;

    /// <summary>The same in Latin script, or null when it's the same.</summary>
    public string? LatinAddressFormat { get; internal set; }

    /// <summary>The fields that an address needs.</summary>
    public AddressFields RequiredFields { get; internal set; }

    /// <summary>The fields that are written in capitals.</summary>
    public AddressFields UpperCaseFields { get; internal set; }

    /// <summary>Whether an address needs a city.</summary>
    public bool IsCityRequired => (RequiredFields & AddressFields.City) != 0;

    /// <summary>Whether an address needs a state or province.</summary>
    public bool IsStateRequired => (RequiredFields & AddressFields.State) != 0;

    /// <summary>Whether an address needs a postal code.</summary>
    public bool IsPostalCodeRequired => (RequiredFields & AddressFields.PostalCode) != 0;

    /// <summary>Whether addresses have a state or province at all.</summary>
    public bool UsesState => AddressFormat.Contains("%S") || Subdivisions.Count > 0;

    /// <summary>The pattern of postal codes, without anchors, or null where none is known.</summary>
    public string? PostalCodePattern { get; internal set; }

    /// <summary>Postal codes of that form; empty where none is known.</summary>
    public IReadOnlyList<string> PostalCodeExamples { get; internal set; } = _none;

    /// <summary>What the state or province is called, as a key of the texts, for example <c>label.state</c>.</summary>
    public TextKey StateLabel { get; internal set; }

    /// <summary>What the postal code is called, as a key of the texts, for example <c>label.zip</c>.</summary>
    public TextKey PostalCodeLabel { get; internal set; }

    /// <summary>The states or provinces, by English name; empty where no list is known.</summary>
    public IReadOnlyList<Subdivision> Subdivisions { get; internal set; } = [];

    /// <summary>The kinds of company registration numbers; empty where none is known.</summary>
    public IReadOnlyList<RegistrationNumberType> RegistrationNumbers { get; internal set; } = [];

    /// <summary>Whether companies must state a registration number.</summary>
    public bool IsRegistrationNumberRequired => RegistrationNumbers.Any(t => t.IsRequired);

    /// <summary>The operator's override in force, or null.</summary>
    public CountryOverride? Override { get; internal set; }

    internal StateTerritory[] StatesThatAreTerritories { get; set; } = [];

    internal PostalTerritory[] PostalTerritories { get; set; } = [];

    /// <summary>The name.</summary>
    /// <param name="culture">The reader's culture; French for <c>fr</c> cultures, otherwise English.</param>
    /// <returns>The name, without an article.</returns>
    public string GetName(CultureInfo? culture) => GetName(RuleCulture.GetLanguage(culture));

    /// <summary>The name after a preposition of place: <c>in the United States</c>, <c>aux États-Unis</c>.</summary>
    /// <param name="culture">The reader's culture; French for <c>fr</c> cultures, otherwise English.</param>
    /// <returns>The name with its preposition and article.</returns>
    public string GetPlace(CultureInfo? culture) =>
        RuleCulture.GetLanguage(culture) == RuleLanguage.French ? FrenchPlace : "in " + EnglishNameInSentence;

    /// <summary>Whether it's a member of the European Union on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it is.</returns>
    public bool IsInEuropeanUnion(CalendarDate date) =>
        JoinedEuropeanUnion is { } joined && date >= joined && (LeftEuropeanUnion is not { } left || date <= left);

    /// <summary>How it relates to the VAT area of the European Union on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The zone; see <see cref="AddressRules.GetVatZone"/> for excluded parts of members.</returns>
    public VatZone GetVatZone(CalendarDate date)
    {
        if (IsVatExcluded)
        {
            return VatZone.EuExcluded;
        }

        if (VatTreatedAs.HasValue)
        {
            return CountryDirectory.Default[VatTreatedAs].IsInEuropeanUnion(date) ? VatZone.TreatedAsMember : VatZone.TreatedAsOther;
        }

        return IsInEuropeanUnion(date) ? VatZone.EuMember : VatZone.None;
    }

    /// <summary>Whether a postal code has the right form; true where no form is known.</summary>
    /// <param name="postalCode">The postal code.</param>
    /// <returns>Whether the whole text matches.</returns>
    public bool IsPostalCode(string postalCode)
    {
        if (PostalCodePattern is null)
        {
            return true;
        }

        var pattern = _postalPattern ??= new TextPattern(PostalCodePattern);
        return pattern.IsMatch(postalCode.AsSpan());
    }

    /// <summary>Finds a state or province by its code, its ISO 3166-2 code or its name in English, French or its own language.</summary>
    /// <param name="text">The text; accents, case and punctuation don't matter for names.</param>
    /// <returns>The state or province, or null.</returns>
    public Subdivision? FindSubdivision(string? text)
    {
        const int MaxLength = 200;
        if (Characters.IsBlank(text) || text.Length > MaxLength)
        {
            return null;
        }

        var trimmed = text.Trim();
        if (GetSubdivisionsByCode().TryGetValue(trimmed, out var found))
        {
            return found;
        }

        var folded = Characters.Fold(trimmed);
        foreach (var subdivision in Subdivisions)
        {
            if (subdivision.IsName(folded))
            {
                return subdivision;
            }
        }

        return null;
    }

    /// <summary>The code that a postal code of this form really belongs to.</summary>
    /// <param name="postalCode">The postal code.</param>
    /// <returns>For example RE for 97400 in FR; the default value when it belongs here.</returns>
    public CountryCode FindTerritory(string? postalCode)
    {
        if (PostalTerritories.Length == 0 || Characters.IsBlank(postalCode))
        {
            return default;
        }

        Span<char> compact = stackalloc char[16];
        var length = Compact(postalCode, compact);
        foreach (var territory in PostalTerritories)
        {
            if (territory.Contains(compact.Slice(0, length)))
            {
                return territory.Code;
            }
        }

        return default;
    }

    /// <summary>The English name.</summary>
    /// <returns>The same as <see cref="EnglishName"/>.</returns>
    public override string ToString() => EnglishName;

    internal string GetName(RuleLanguage language) => language == RuleLanguage.French ? FrenchName : EnglishName;

    internal Country With(CountryOverride change)
    {
        var copy = (Country)MemberwiseClone();
        copy.Override = change;
        copy.EnglishName = change.EnglishName ?? EnglishName;
        copy.EnglishNameInSentence = change.EnglishName ?? EnglishNameInSentence;
        copy.FrenchName = change.FrenchName ?? FrenchName;
        copy.FrenchPlace = change.FrenchName is null ? FrenchPlace : "dans le pays ou la région\u00a0: " + change.FrenchName;
        copy.IsSupported = change.IsSupported ?? IsSupported;
        copy.RequiredFields = change.RequiredFields ?? RequiredFields;
        copy.Cultures = change.Cultures ?? Cultures;
        copy.CspRegion = change.CspRegion ?? CspRegion;
        copy.Currency = change.Currency ?? Currency;
        if (change.PostalCodePattern is { } pattern)
        {
            copy.PostalCodePattern = pattern.Length == 0 ? null : pattern;
            copy._postalPattern = pattern.Length == 0 ? null : new TextPattern(pattern);
        }

        if (change.PostalCodeExample is { } example)
        {
            copy.PostalCodeExamples = [example];
        }

        return copy;
    }

    private Dictionary<string, Subdivision> GetSubdivisionsByCode()
    {
        if (_subdivisionsByCode is { } known)
        {
            return known;
        }

        var subdivisions = new Dictionary<string, Subdivision>(StringComparer.OrdinalIgnoreCase);
        foreach (var subdivision in Subdivisions)
        {
            subdivisions[subdivision.Code] = subdivision;
            if (subdivision.IsoCode is { } iso)
            {
                subdivisions[iso] = subdivision;
            }
        }

        return _subdivisionsByCode = subdivisions;
    }

    private static int Compact(string text, Span<char> target)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (c is not (' ' or '-' or '\u00a0') && length < target.Length)
            {
                target[length++] = c;
            }
        }

        return length;
    }
}
