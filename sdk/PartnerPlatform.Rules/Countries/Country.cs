using System.Globalization;

namespace PartnerPlatform.Rules;

/// <summary>What the rules know of a country or region.</summary>
public sealed class Country
{
    private readonly CountryData _data;

    private string[] _cells;
    private string? _postalCodePattern;
    private AddressFields _requiredFields;
    private bool _isSupported;

    // Read from the cells when they're first asked for.
    private IReadOnlyList<string>? _cultures;
    private IReadOnlyList<string>? _postalCodeExamples;
    private IReadOnlyList<string>? _vatPrefixes;
    private IReadOnlyList<int>? _callingCodes;
    private IReadOnlyList<RegistrationNumberType>? _registrationNumbers;
    private IReadOnlyList<Subdivision>? _subdivisions;
    private Dictionary<string, Subdivision>? _subdivisionsByCode;
    private StateTerritory[]? _stateTerritories;
    private PostalTerritory[]? _postalTerritories;
    private TextPattern? _territoryPattern;
    private TextPattern? _vatExcludedPostalCodes;
    private string[]? _vatExcludedCities;
    private TextPattern? _postalPattern;

    internal Country(CountryCode code, CountryData data, string[] cells)
    {
        Code = code;
        _data = data;
        _cells = cells;
        _isSupported = cells[CountryColumn.IsUnsupported].Length == 0;
        _requiredFields = CountryCells.Fields(cells[CountryColumn.RequiredFields]);
        _postalCodePattern = Text(CountryColumn.PostalCodePattern);
        var union = CountryCells.List(cells[CountryColumn.EuropeanUnion]);
        if (union.Length > 0)
        {
            JoinedEuropeanUnion = CountryCells.Date(union, 0);
            LeftEuropeanUnion = CountryCells.Date(union, 1);
        }

        VatTreatedAs = CountryCells.Code(cells[CountryColumn.VatTreatedAs]);
    }

    /// <summary>The code.</summary>
    public CountryCode Code { get; }

    /// <summary>The ISO 3166-1 alpha-3 code; a user-assigned one for XK.</summary>
    public string Alpha3 => _cells[CountryColumn.Alpha3];

    /// <summary>The ISO 3166-1 numeric code, or 0 where there is none.</summary>
    public int Numeric => CountryCells.Number(_cells[CountryColumn.Numeric]);

    /// <summary>The English name.</summary>
    public string EnglishName => _cells[CountryColumn.EnglishName];

    /// <summary>The French name.</summary>
    public string FrenchName => _cells[CountryColumn.FrenchName];

    /// <summary>The English name inside a sentence, for example <c>the United States</c>.</summary>
    public string EnglishNameInSentence => Has(CountryColumn.HasArticle) ? "the " + EnglishName : EnglishName;

    /// <summary>What the code stands for.</summary>
    public CountryKind Kind => CountryCells.Kind(_cells[CountryColumn.Kind]);

    /// <summary>The code whose territory this is, or the default value.</summary>
    public CountryCode Parent => CountryCells.Code(_cells[CountryColumn.Parent]);

    /// <summary>Whether partners can be established there.</summary>
    public bool IsSupported => _isSupported;

    /// <summary>The sales region, or null.</summary>
    public string? CspRegion => Text(CountryColumn.CspRegion);

    /// <summary>The billing currency as an ISO 4217 code, or null.</summary>
    public string? Currency => Text(CountryColumn.Currency);

    /// <summary>The international calling codes, without the plus sign.</summary>
    public IReadOnlyList<int> CallingCodes => _callingCodes ??= CountryCells.Numbers(_cells[CountryColumn.CallingCodes]);

    /// <summary>The cultures that profiles may choose, the default first.</summary>
    public IReadOnlyList<string> Cultures => _cultures ??= CountryCells.List(_cells[CountryColumn.Cultures]);

    /// <summary>The language parts of <see cref="Cultures"/>.</summary>
    public IReadOnlyList<string> Languages => Cultures.Select(c => c.Split('-')[0]).Distinct().ToArray();

    /// <summary>The first day in the European Union, or null.</summary>
    public CalendarDate? JoinedEuropeanUnion { get; }

    /// <summary>The last day in the European Union, or null.</summary>
    public CalendarDate? LeftEuropeanUnion { get; }

    /// <summary>Whether it belongs to the European Free Trade Association.</summary>
    public bool IsInFreeTradeAssociation => Has(CountryColumn.IsInFreeTradeAssociation);

    /// <summary>The prefixes that VAT numbers of companies there carry; empty where VAT numbers aren't known.</summary>
    public IReadOnlyList<string> VatPrefixes => _vatPrefixes ??= CountryCells.List(_cells[CountryColumn.VatPrefixes]);

    /// <summary>How an address is laid out: %N name, %O organization, %A street, %C city, %D district, %S state, %Z postal code, %n new line.</summary>
    public string AddressFormat => _cells[CountryColumn.AddressFormat];

    /// <summary>The same in Latin script, or null when it's the same.</summary>
    public string? LatinAddressFormat => Text(CountryColumn.LatinAddressFormat);

    /// <summary>The fields that an address needs.</summary>
    public AddressFields RequiredFields => _requiredFields;

    /// <summary>The fields that are written in capitals.</summary>
    public AddressFields UpperCaseFields => CountryCells.Fields(_cells[CountryColumn.UpperCaseFields]);

    /// <summary>Whether an address needs a city.</summary>
    public bool IsCityRequired => (_requiredFields & AddressFields.City) != 0;

    /// <summary>Whether an address needs a state or province.</summary>
    public bool IsStateRequired => (_requiredFields & AddressFields.State) != 0;

    /// <summary>Whether an address needs a postal code.</summary>
    public bool IsPostalCodeRequired => (_requiredFields & AddressFields.PostalCode) != 0;

    /// <summary>Whether addresses have a state or province at all.</summary>
    public bool UsesState => AddressFormat.Contains("%S") || Subdivisions.Count > 0;

    /// <summary>The pattern of postal codes, without anchors, or null where none is known.</summary>
    public string? PostalCodePattern => _postalCodePattern;

    /// <summary>Postal codes of that form; empty where none is known.</summary>
    public IReadOnlyList<string> PostalCodeExamples => _postalCodeExamples ??= CountryCells.List(_cells[CountryColumn.PostalCodeExamples]);

    /// <summary>What the state or province is called, as a key of the texts, for example <c>label.state</c>.</summary>
    public TextKey StateLabel => new("label." + (Text(CountryColumn.StateLabel) ?? "province"));

    /// <summary>What the postal code is called, as a key of the texts, for example <c>label.zip</c>.</summary>
    public TextKey PostalCodeLabel => new("label." + (Text(CountryColumn.PostalCodeLabel) ?? "postal"));

    /// <summary>The states or provinces, by English name; empty where no list is known.</summary>
    public IReadOnlyList<Subdivision> Subdivisions => _subdivisions ?? ReadSubdivisions();

    /// <summary>The kinds of company registration numbers; empty where none is known.</summary>
    public IReadOnlyList<RegistrationNumberType> RegistrationNumbers =>
        _registrationNumbers ??= CountryCells.RegistrationNumbers(_cells[CountryColumn.RegistrationNumbers]);

    /// <summary>Whether companies must state a registration number.</summary>
    public bool IsRegistrationNumberRequired => RegistrationNumbers.Any(t => t.IsRequired);

    /// <summary>The operator's override in force, or null.</summary>
    public CountryOverride? Override { get; private set; }

    internal string FrenchPlace => _cells[CountryColumn.FrenchPlace];

    internal CountryCode VatTreatedAs { get; }

    internal bool IsVatExcluded => Has(CountryColumn.IsVatExcluded);

    internal TextPattern? VatExcludedPostalCodes =>
        _vatExcludedPostalCodes ??= Text(CountryColumn.VatExcludedPostalCodes) is { } pattern ? new TextPattern(pattern) : null;

    internal string[] VatExcludedCities =>
        _vatExcludedCities ??= Array.ConvertAll(CountryCells.List(_cells[CountryColumn.VatExcludedCities]), Characters.Fold);

    internal StateTerritory[] StatesThatAreTerritories =>
        _stateTerritories ??= CountryCells.StateTerritories(_cells[CountryColumn.StateTerritories]);

    internal PostalTerritory[] PostalTerritories =>
        _postalTerritories ??= CountryCells.PostalTerritories(_cells[CountryColumn.PostalTerritories]);

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
        if (_postalCodePattern is null)
        {
            return true;
        }

        var pattern = _postalPattern ??= new TextPattern(_postalCodePattern);
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
        var any = _territoryPattern ??= new TextPattern(string.Join("|", PostalTerritories.Select(territory => territory.Prefix)));
        if (!any.IsPrefixOf(compact.Slice(0, length)))
        {
            return default;
        }

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
        copy._cells = (string[])_cells.Clone();
        copy._isSupported = change.IsSupported ?? _isSupported;
        copy._requiredFields = change.RequiredFields ?? _requiredFields;
        copy._cultures = change.Cultures ?? _cultures;
        copy.Replace(CountryColumn.CspRegion, change.CspRegion);
        copy.Replace(CountryColumn.Currency, change.Currency);
        if (change.EnglishName is { } english)
        {
            copy.Replace(CountryColumn.EnglishName, english);
            copy.Replace(CountryColumn.HasArticle, string.Empty);
        }

        if (change.FrenchName is { } french)
        {
            copy.Replace(CountryColumn.FrenchName, french);
            copy.Replace(CountryColumn.FrenchPlace, "dans le pays ou la région\u00a0: " + french);
        }

        if (change.PostalCodePattern is { } pattern)
        {
            copy._postalCodePattern = pattern.Length == 0 ? null : pattern;
            copy._postalPattern = pattern.Length == 0 ? null : new TextPattern(pattern);
        }

        if (change.PostalCodeExample is { } example)
        {
            copy._postalCodeExamples = [example];
        }

        return copy;
    }

    private void Replace(int column, string? value) => _cells[column] = value ?? _cells[column];

    private bool Has(int column) => _cells[column].Length > 0;

    private string? Text(int column) => CountryCells.Cell(_cells, column);

    private IReadOnlyList<Subdivision> ReadSubdivisions() =>
        Interlocked.CompareExchange(ref _subdivisions, _data.ReadSubdivisions(Code), null) ?? _subdivisions;

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
