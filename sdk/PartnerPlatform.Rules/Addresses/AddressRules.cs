namespace PartnerPlatform.Rules;

/// <summary>The rules of addresses: ADR-001 to ADR-015.</summary>
public static partial class AddressRules
{
    /// <summary>The greatest length of a street line.</summary>
    public const int MaxStreetLength = 200;

    /// <summary>The greatest length of a person's first, middle or last name.</summary>
    public const int MaxNameLength = 50;

    private const int MaxPlaceLength = 100;
    private const int MaxPostalCodeLength = 20;

    /// <summary>Checks an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="kind">What it's for.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>Everything that is wrong, in the order in which it should be mended.</returns>
    public static RuleResult Evaluate(PostalAddress address, AddressKind kind, CountryDirectory countries) =>
        Evaluate(address, kind, context: null, countries);

    /// <summary>Checks an address together with what belongs to it.</summary>
    /// <param name="address">The address.</param>
    /// <param name="context">What it's for, the company's name, and what an address service says.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>Everything that is wrong, in the order in which it should be mended.</returns>
    public static RuleResult Evaluate(PostalAddress address, AddressContext context, CountryDirectory countries) =>
        Evaluate(address, context.Kind, context, countries);

    /// <summary>Checks a country or region code alone (GEN-001, ADR-001, ADR-002, ADR-003).</summary>
    /// <param name="code">The code, as given.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <param name="country">The country or region, or null when the code isn't recognized.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckCountry(string? code, CountryDirectory countries, out Country? country)
    {
        var found = default(RuleCollector);
        country = CheckCountry(ref found, code, countries);
        return found.ToResult();
    }

    /// <summary>A legal name or address has a form in Latin script (ADR-014, a notice).</summary>
    /// <param name="address">The legal address.</param>
    /// <param name="context">The company's name, and name and address in Latin script where given.</param>
    /// <returns>The result; always allowed.</returns>
    public static RuleResult CheckScript(PostalAddress address, AddressContext context)
    {
        var found = default(RuleCollector);
        CheckScript(ref found, address, context);
        return found.ToResult();
    }

    private static RuleResult Evaluate(PostalAddress address, AddressKind kind, AddressContext? context, CountryDirectory countries)
    {
        var found = default(RuleCollector);
        var country = CheckCountry(ref found, address.Country, countries);
        if (Characters.IsBlank(address.AddressLine1) || IsLonger(address.AddressLine1, MaxStreetLength))
        {
            found.Add(RuleIds.Adr004);
        }
        else
        {
            GeneralRules.CheckText(ref found, "addressLine1", address.AddressLine1, MaxStreetLength);
        }

        GeneralRules.CheckText(ref found, "addressLine2", address.AddressLine2, MaxStreetLength);
        GeneralRules.CheckText(ref found, "city", address.City, MaxPlaceLength);
        GeneralRules.CheckText(ref found, "region", address.Region, MaxPlaceLength);
        GeneralRules.CheckText(ref found, "state", address.State, MaxPlaceLength);
        GeneralRules.CheckText(ref found, "firstName", address.FirstName, MaxNameLength);
        GeneralRules.CheckText(ref found, "middleName", address.MiddleName, MaxNameLength);
        GeneralRules.CheckText(ref found, "lastName", address.LastName, MaxNameLength);
        var isPostalCodeReadable = GeneralRules.CheckText(ref found, "postalCode", address.PostalCode, MaxPostalCodeLength);
        if (country is not null)
        {
            CheckPlace(ref found, address, country, countries, isPostalCodeReadable);
            CheckPhone(ref found, address, country);
        }

        if (kind == AddressKind.Legal)
        {
            if (PostOfficeBox.IsIn(address.AddressLine1) || PostOfficeBox.IsIn(address.AddressLine2))
            {
                found.Add(RuleIds.Adr011);
            }

            CheckScript(ref found, address, context);
        }

        if (context?.Suggestion is { } suggestion && !IsSamePlace(address, suggestion))
        {
            found.Add(RuleIds.Adr013, null, new RuleRemedy("ReviewSuggestion", "address"));
        }

        return found.ToResult();
    }

    private static Country? CheckCountry(ref RuleCollector found, string? text, CountryDirectory countries)
    {
        if (Characters.IsBlank(text))
        {
            found.Add(RuleIds.Gen001, "country", null, GeneralRules.FieldArgument("country"));
            return null;
        }

        if (CountryCode.TryFromLetters(text.AsSpan().Trim(), out var code))
        {
            return CheckSupported(ref found, countries[code]);
        }

        var resolution = CountryCode.Resolve(text);
        if (!resolution.Code.HasValue)
        {
            var suggestion = resolution.Candidates.Count == 1 ? resolution.Candidates[0].Value : null;
            found.Add(
                RuleIds.Adr001,
                null,
                resolution.Candidates.Count == 0
                    ? new RuleRemedy("ChooseCountry", "country")
                    : new RuleRemedy("ChooseAmongCountries", "country", suggestion, new RuleArgument("countries", resolution.Candidates)),
                new RuleArgument("value", text));
            return null;
        }

        var country = countries[resolution.Code];
        found.Add(
            RuleIds.Adr002,
            null,
            null,
            new RuleArgument("value", resolution.Original),
            new RuleArgument("canonical", resolution.Code.Value),
            new RuleArgument("name", country));
        return CheckSupported(ref found, country);
    }

    private static Country CheckSupported(ref RuleCollector found, Country country)
    {
        if (!country.IsSupported)
        {
            found.Add(RuleIds.Adr003, null, null, new RuleArgument("country", country));
        }

        return country;
    }

    private static void CheckPlace(
        ref RuleCollector found, PostalAddress address, Country country, CountryDirectory countries, bool isPostalCodeReadable)
    {
        if (country.IsCityRequired && address.City is null)
        {
            found.Add(RuleIds.Adr005, null, null, new RuleArgument("country", country));
        }

        if (FindTerritory(address, country) is { HasValue: true } territory)
        {
            found.Add(
                RuleIds.Adr015,
                null,
                new RuleRemedy("ChangeCountry", "country", territory.Value, new RuleArgument("territory", countries[territory])),
                new RuleArgument("value", address.PostalCode ?? address.State),
                new RuleArgument("territory", countries[territory]));
            return;
        }

        if (address.Region is not null && country.UsesState)
        {
            found.Add(RuleIds.Adr007, null, new RuleRemedy("ClearField", "region"), new RuleArgument("country", country));
        }

        var state = country.FindSubdivision(address.State);
        if (country.IsStateRequired && (address.State is null || (state is null && country.Subdivisions.Count > 0)))
        {
            found.Add(RuleIds.Adr006, null, null, new RuleArgument("country", country));
        }

        if (isPostalCodeReadable)
        {
            CheckPostalCode(ref found, address.PostalCode, country, state);
        }
    }

    private static void CheckPostalCode(ref RuleCollector found, string? postalCode, Country country, Subdivision? state)
    {
        if (postalCode is null)
        {
            if (country.IsPostalCodeRequired)
            {
                found.Add(RuleIds.Adr008, null, null, new RuleArgument("country", country));
            }

            return;
        }

        if (!country.IsPostalCode(postalCode))
        {
            found.Add(
                RuleIds.Adr009,
                null,
                null,
                new RuleArgument("value", postalCode),
                new RuleArgument("country", country),
                new RuleArgument("example", country.PostalCodeExamples.Count > 0 ? country.PostalCodeExamples[0] : null));
        }
        else if (state is not null && !state.HasPostalCode(postalCode))
        {
            found.Add(RuleIds.Adr010, null, null, new RuleArgument("value", postalCode), new RuleArgument("state", state));
        }
    }

    private static CountryCode FindTerritory(PostalAddress address, Country country)
    {
        var byPostalCode = country.FindTerritory(address.PostalCode);
        if (byPostalCode.HasValue || address.State is null || country.StatesThatAreTerritories.Length == 0)
        {
            return byPostalCode;
        }

        var state = address.State.AsSpan();
        if (state.Length > 3 && state[2] == '-' && state.StartsWith(country.Code.Value.AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            state = state.Slice(3);
        }

        foreach (var territory in country.StatesThatAreTerritories)
        {
            if (state.Equals(territory.State.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return territory.Code;
            }
        }

        return default;
    }

    private static void CheckPhone(ref RuleCollector found, PostalAddress address, Country country)
    {
        if (address.PhoneNumber is not null && !PhoneNumber.TryParse(address.PhoneNumber, country.Code, out _))
        {
            found.Add(
                RuleIds.Adr012,
                null,
                null,
                new RuleArgument("value", address.PhoneNumber),
                new RuleArgument("country", country),
                new RuleArgument("example", PhoneNumber.GetExample(country.Code)));
        }
    }

    private static void CheckScript(ref RuleCollector found, PostalAddress address, AddressContext? context)
    {
        var nameNeedsLatin = Characters.HasNonLatinLetter(context?.CompanyName)
            && (Characters.IsBlank(context?.LatinCompanyName) || Characters.HasNonLatinLetter(context?.LatinCompanyName));
        var addressNeedsLatin = IsNonLatin(address) && (context?.LatinAddress is not { AddressLine1: not null } latin || IsNonLatin(latin));
        if (nameNeedsLatin || addressNeedsLatin)
        {
            found.Add(
                RuleIds.Adr014,
                nameNeedsLatin && addressNeedsLatin ? null : nameNeedsLatin ? "companyName" : "address",
                new RuleRemedy("AddLatinForm"));
        }
    }

    private static bool IsNonLatin(PostalAddress address) =>
        Characters.HasNonLatinLetter(address.AddressLine1) || Characters.HasNonLatinLetter(address.AddressLine2)
        || Characters.HasNonLatinLetter(address.City);

    private static bool IsLonger(string text, int maxLength) => text.Length > maxLength && Characters.CountScalars(text) > maxLength;
}
