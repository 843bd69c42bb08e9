using System.Text.Json.Serialization;
using PhoneNumbers;

namespace PartnerPlatform.Rules;

/// <summary>A valid phone number.</summary>
[JsonConverter(typeof(PhoneNumberJsonConverter))]
public sealed class PhoneNumber : IEquatable<PhoneNumber>, IComparable<PhoneNumber>
{
    private const int MaxLength = 40;
    private const string UniversalRegion = "001";

    private string? _national;

    private PhoneNumber(string value, CountryCode country, PhoneNumberKind kind, string? national)
    {
        Value = value;
        Country = country;
        Kind = kind;
        _national = national;
    }

    /// <summary>The number in E.164 form, for example <c>+33140205050</c>; a short number is as it's dialled.</summary>
    public string Value { get; }

    /// <summary>The country or region that the number belongs to; the default value for universal numbers.</summary>
    public CountryCode Country { get; }

    /// <summary>What kind of number it is.</summary>
    public PhoneNumberKind Kind { get; }

    /// <summary>The number as written inside its country, for example <c>01 40 20 50 50</c>.</summary>
    public string National => _national ??= FormatNational();

    /// <summary>Whether <see cref="Value"/> is in E.164 form.</summary>
    public bool IsInternational => Value[0] == '+';

    /// <summary>Reads a number.</summary>
    /// <param name="text">The number with its calling code, or without it when it belongs to <paramref name="country"/>.</param>
    /// <param name="country">Where a number without calling code belongs; the default value for none.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The number isn't valid.</exception>
    public static PhoneNumber Parse(string text, CountryCode country) =>
        TryParse(text, country, out var number) ? number : throw new FormatException("The phone number isn't valid.");

    /// <summary>Reads a number.</summary>
    /// <param name="text">The number with its calling code, or without it when it belongs to <paramref name="country"/>; any text.</param>
    /// <param name="country">Where a number without calling code belongs; the default value for none.</param>
    /// <param name="number">The number, or null.</param>
    /// <returns>Whether it's a valid number of any country, or a universal one.</returns>
    public static bool TryParse(string? text, CountryCode country, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PhoneNumber? number)
    {
        number = null;
        if (Characters.IsBlank(text) || text.Length > MaxLength || !LooksLikeNumber(text))
        {
            return false;
        }

        if (PhonePlans.TryRead(text, country, out var reading))
        {
            number = new PhoneNumber(reading.Value, reading.Country, reading.Kind, null);
            return true;
        }

        var util = PhoneNumberUtil.GetInstance();
        PhoneNumbers.PhoneNumber parsed;
        try
        {
            parsed = util.Parse(text, country.HasValue ? country.Value : null);
        }
        catch (NumberParseException)
        {
            return false;
        }

        // A number is valid when it belongs to a region and its type is known there.
        var region = util.GetRegionCodeForNumber(parsed);
        var type = region is null || parsed.HasExtension ? PhoneNumberType.UNKNOWN : util.GetNumberType(parsed);
        if (type == PhoneNumberType.UNKNOWN)
        {
            return false;
        }

        CountryCode.TryParse(region == UniversalRegion ? null : region, out var owner);
        var kind = type switch
        {
            PhoneNumberType.PREMIUM_RATE => PhoneNumberKind.PremiumRate,
            PhoneNumberType.TOLL_FREE => PhoneNumberKind.TollFree,
            _ => PhoneNumberKind.Ordinary,
        };
        number = new PhoneNumber(util.Format(parsed, PhoneNumberFormat.E164), owner, kind, null);
        return true;
    }

    /// <summary>Reads a number that customers call for support: short numbers of the country are accepted too.</summary>
    /// <param name="text">The number; any text.</param>
    /// <param name="country">Where the number is dialled; the default value for none.</param>
    /// <param name="number">The number, or null.</param>
    /// <returns>Whether it's a valid number, or a short number of the country.</returns>
    public static bool TryParseSupport(string? text, CountryCode country, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PhoneNumber? number)
    {
        if (TryParse(text, country, out number))
        {
            return true;
        }

        if (Characters.IsBlank(text) || text.Length > MaxLength || !LooksLikeNumber(text) || !country.HasValue || text.Trim()[0] == '+')
        {
            return false;
        }

        try
        {
            var parsed = PhoneNumberUtil.GetInstance().Parse(text, country.Value);
            if (ShortNumberInfo.GetInstance().IsValidShortNumberForRegion(parsed, country.Value))
            {
                var digits = new string(text.Where(c => c is >= '0' and <= '9').ToArray());
                number = new PhoneNumber(digits, country, PhoneNumberKind.Short, digits);
                return true;
            }
        }
        catch (NumberParseException)
        {
            return false;
        }

        return false;
    }

    /// <summary>A valid number of a country, to show as an example.</summary>
    /// <param name="country">The country or region.</param>
    /// <returns>The number as written inside the country, or null.</returns>
    public static string? GetExample(CountryCode country)
    {
        var util = PhoneNumberUtil.GetInstance();
        var example = country.HasValue ? util.GetExampleNumber(country.Value) : null;
        return example is null ? null : util.Format(example, PhoneNumberFormat.NATIONAL);
    }

    /// <inheritdoc/>
    public bool Equals(PhoneNumber? other) => other is not null && Value == other.Value && Country == other.Country;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PhoneNumber);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Compares by <see cref="Value"/>.</summary>
    /// <param name="other">The number to compare with.</param>
    /// <returns>A negative number, zero or a positive number.</returns>
    public int CompareTo(PhoneNumber? other) => string.CompareOrdinal(Value, other?.Value);

    /// <summary>The number.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;

    private string FormatNational()
    {
        var util = PhoneNumberUtil.GetInstance();
        return util.Format(util.Parse(Value, null), PhoneNumberFormat.NATIONAL);
    }

    private static bool LooksLikeNumber(string text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            if (c is >= '0' and <= '9')
            {
                digits++;
            }
            else if (c is not (' ' or '+' or '(' or ')' or '-' or '.' or '/' or '\u00a0' or '\u202f' or '\u2011' or '\u2013'))
            {
                return false;
            }
        }

        return digits >= 2;
    }
}
