namespace PartnerPlatform.Rules;

/// <summary>The rules of tax numbers: TAX-003 to TAX-008.</summary>
public static class TaxNumberRules
{
    private const double MinSimilarity = 0.75;
    private const int MaxNumberLength = 30;
    private const int MaxComparedLength = 200;

    /// <summary>Checks a VAT number or tax ID against the legal country or region (TAX-003, TAX-004, TAX-005). Allocates nothing when it's right.</summary>
    /// <param name="text">The number; any text.</param>
    /// <param name="country">The legal country or region.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>The result; allowed where the form of numbers isn't known.</returns>
    public static RuleResult Evaluate(string? text, CountryCode country, CountryDirectory countries)
    {
        var check = VatNumbers.Check(text.AsSpan(), country);
        if (check == VatCheck.Valid)
        {
            return RuleResult.Allowed;
        }

        return check == VatCheck.Unknown ? CheckOther(text, country, countries) : Refuse(check, text, country, countries);
    }

    /// <summary>A registry's answer (TAX-006, TAX-007, TAX-008). No answer says nothing about the number.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="number">The number.</param>
    /// <param name="country">The country or region of the registry.</param>
    /// <param name="registryName">The name in the registry, or null when it isn't told.</param>
    /// <param name="legalName">The company's legal name.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckRegistry(RegistryAnswer answer, string number, CountryCode country, string? registryName, string? legalName)
    {
        var found = default(RuleCollector);
        if (answer == RegistryAnswer.Unavailable)
        {
            found.Add(RuleIds.Tax006, null, null, new RuleArgument("country", country));
        }
        else if (answer == RegistryAnswer.NotValid)
        {
            found.Add(RuleIds.Tax007, null, new RuleRemedy("CheckWithAuthority", "taxId"), new RuleArgument("value", number));
        }
        else if (!Characters.IsBlank(registryName) && !Characters.IsBlank(legalName) && GetSimilarity(registryName, legalName) < MinSimilarity)
        {
            found.Add(RuleIds.Tax008, null, null, new RuleArgument("registryName", registryName), new RuleArgument("legalName", legalName));
        }

        return found.ToResult();
    }

    /// <summary>Reads the faults of the VAT information exchange system.</summary>
    /// <param name="fault">The fault, for example <c>MS_UNAVAILABLE</c>; null when there is none.</param>
    /// <param name="isValid">Whether the number is active, when there is no fault.</param>
    /// <returns>The answer; every fault but <c>INVALID_INPUT</c> is an outage.</returns>
    public static RegistryAnswer ReadAnswer(string? fault, bool isValid)
    {
        if (Characters.IsBlank(fault))
        {
            return isValid ? RegistryAnswer.Valid : RegistryAnswer.NotValid;
        }

        return string.Equals(fault.Trim(), "INVALID_INPUT", StringComparison.OrdinalIgnoreCase) ? RegistryAnswer.NotValid : RegistryAnswer.Unavailable;
    }

    /// <summary>How alike two company names are.</summary>
    /// <param name="left">The first name.</param>
    /// <param name="right">The second name.</param>
    /// <returns>From 0 to 1; case, accents and punctuation don't matter.</returns>
    public static double GetSimilarity(string left, string right)
    {
        var first = Shorten(Characters.Fold(left));
        var second = Shorten(Characters.Fold(right));
        var longest = Math.Max(first.Length, second.Length);
        return longest == 0 ? 1 : 1 - ((double)Distance(first, second) / longest);
    }

    /// <summary>Whether a French VAT number holds a SIREN.</summary>
    /// <param name="vatNumber">The VAT number; any text.</param>
    /// <param name="siren">The SIREN; any text.</param>
    /// <returns>Whether it does.</returns>
    public static bool HoldsSiren(string? vatNumber, string? siren) =>
        siren is not null
        && TaxNumber.TryParse(vatNumber, out var number)
        && number.Prefix == "FR"
        && number.Number.Substring(2) == RegistrationNumbers.Compact(siren);

    private static RuleResult Refuse(VatCheck check, string? text, CountryCode code, CountryDirectory countries)
    {
        var found = default(RuleCollector);
        var country = countries[code];
        if (check == VatCheck.WrongPrefix)
        {
            found.Add(RuleIds.Tax005, null, SuggestPrefix(text!, country), new RuleArgument("value", text), new RuleArgument("country", country));
        }
        else if (check == VatCheck.WrongCheckDigits)
        {
            found.Add(RuleIds.Tax004, null, null, new RuleArgument("value", text));
        }
        else
        {
            found.Add(
                RuleIds.Tax003,
                null,
                null,
                new RuleArgument("value", text ?? string.Empty),
                new RuleArgument("type", new TextKey("taxRegistrationType.EuVat")),
                new RuleArgument("country", country),
                new RuleArgument("example", VatExamples.Get(country)));
        }

        return found.ToResult();
    }

    // GR094259216 is EL094259216.
    private static RuleRemedy? SuggestPrefix(string text, Country country)
    {
        Span<char> buffer = stackalloc char[16];
        var length = VatNumbers.Compact(text.AsSpan(), buffer);
        var prefix = country.VatPrefixes[0];
        var suggestion = length > 2 ? prefix + buffer.Slice(2, length - 2).ToString() : null;
        return suggestion is not null && VatNumbers.Check(suggestion.AsSpan(), country.Code) == VatCheck.Valid
            ? new RuleRemedy("UseNumber", "taxId", suggestion, new RuleArgument("number", suggestion))
            : null;
    }

    private static RuleResult CheckOther(string? text, CountryCode code, CountryDirectory countries)
    {
        var found = default(RuleCollector);
        var type = code.HasValue ? OtherTaxNumbers.Find(code) : null;
        if (!GeneralRules.CheckText(ref found, "taxId", text, MaxNumberLength, isRequired: true) || type is null)
        {
            return found.ToResult();
        }

        var check = type.Check(text!);
        if (check == VatCheck.WrongFormat)
        {
            found.Add(
                RuleIds.Tax003,
                null,
                null,
                new RuleArgument("value", text),
                new RuleArgument("type", type.Name),
                new RuleArgument("country", countries[code]),
                new RuleArgument("example", type.Example));
        }
        else if (check == VatCheck.WrongCheckDigits)
        {
            found.Add(RuleIds.Tax004, null, null, new RuleArgument("value", text));
        }

        return found.ToResult();
    }

    private static string Shorten(string text) => text.Length <= MaxComparedLength ? text : text.Substring(0, MaxComparedLength);

    private static int Distance(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? diagonal : 1 + Math.Min(diagonal, Math.Min(row[j], row[j - 1]));
                diagonal = row[j];
                row[j] = cost;
            }
        }

        return row[right.Length];
    }
}
