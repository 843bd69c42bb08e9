using System.Globalization;
using PhoneNumbers;

namespace PartnerPlatform.Rules;

/// <summary>The numbers of a country or region, as the metadata of libphonenumber describes them.</summary>
internal sealed class PhonePlan
{
    private readonly string _callingCodeText;
    private readonly DigitAutomaton? _internationalPrefix;
    private readonly DigitAutomaton? _nationalPrefix;
    private readonly string[] _plainPrefixes;
    private readonly DigitAutomaton? _leadingDigits;
    private readonly PhonePattern? _general;
    private readonly PhonePattern? _premium;
    private readonly PhonePattern? _tollFree;
    private readonly PhonePattern[] _ordinary;

    private PhonePlan(PhoneMetadata metadata)
    {
        CountryCode.TryParse(metadata.Id, out var country);
        Country = country;
        CallingCode = metadata.CountryCode;
        _callingCodeText = CallingCode.ToString(CultureInfo.InvariantCulture);
        _internationalPrefix = CreatePrefix(metadata.InternationalPrefix);
        _nationalPrefix = CreatePrefix(metadata.NationalPrefixForParsing);
        _plainPrefixes = GetPlainPrefixes(metadata);
        _leadingDigits = CreatePrefix(metadata.LeadingDigits);
        _general = PhonePattern.Create(metadata.GeneralDesc);
        _premium = PhonePattern.Create(metadata.PremiumRate);
        _tollFree = PhonePattern.Create(metadata.TollFree);
        PhoneNumberDesc[] ordinary =
        [
            metadata.FixedLine, metadata.Mobile, metadata.SharedCost, metadata.Voip, metadata.PersonalNumber, metadata.Pager, metadata.Uan, metadata.Voicemail,
        ];
        _ordinary = ordinary.Select(PhonePattern.Create).OfType<PhonePattern>().ToArray();
    }

    /// <summary>The country or region; the default value where libphonenumber knows one that ISO doesn't.</summary>
    public CountryCode Country { get; }

    /// <summary>The calling code, without the plus sign.</summary>
    public int CallingCode { get; }

    /// <summary>Whether numbers are told from those of the same calling code by their first digits alone.</summary>
    public bool HasLeadingDigits => _leadingDigits is not null;

    /// <summary>Reads the plan of a region; null when there is none, or when it has a pattern that isn't understood.</summary>
    public static PhonePlan? Create(string region)
    {
        try
        {
            return PhoneNumberUtil.GetInstance().GetMetadataForRegion(region) is { } metadata ? new PhonePlan(metadata) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>Whether a number without plus sign might have a calling code, so that only libphonenumber can read it.</summary>
    public bool MayHaveCallingCode(ReadOnlySpan<char> digits) =>
        _internationalPrefix?.IsPrefixOf(digits) == true || digits.StartsWith(_callingCodeText.AsSpan());

    /// <summary>Takes the national prefix off.</summary>
    /// <param name="digits">The number without calling code.</param>
    /// <param name="national">The number as it follows the calling code.</param>
    /// <returns>False when only libphonenumber can tell.</returns>
    public bool TryTakePrefixOff(ReadOnlySpan<char> digits, out ReadOnlySpan<char> national)
    {
        national = digits;
        if (_nationalPrefix?.IsPrefixOf(digits) != true)
        {
            return true;
        }

        foreach (var prefix in _plainPrefixes)
        {
            if (digits.StartsWith(prefix.AsSpan()))
            {
                national = digits.Slice(prefix.Length);
                return _general?.IsMatch(national) == true;
            }
        }

        return false;
    }

    public bool HasItsLeadingDigits(ReadOnlySpan<char> national) => _leadingDigits?.IsPrefixOf(national) == true;

    /// <summary>The kind of a number; null when it isn't one of this plan.</summary>
    public PhoneNumberKind? GetKind(ReadOnlySpan<char> national)
    {
        if (_general?.IsMatch(national) != true)
        {
            return null;
        }

        if (_premium?.IsMatch(national) == true)
        {
            return PhoneNumberKind.PremiumRate;
        }

        if (_tollFree?.IsMatch(national) == true)
        {
            return PhoneNumberKind.TollFree;
        }

        foreach (var pattern in _ordinary)
        {
            if (pattern.IsMatch(national))
            {
                return PhoneNumberKind.Ordinary;
            }
        }

        return null;
    }

    /// <summary>The number in E.164 form.</summary>
    public string Format(ReadOnlySpan<char> national)
    {
        Span<char> text = stackalloc char[1 + _callingCodeText.Length + national.Length];
        text[0] = '+';
        _callingCodeText.AsSpan().CopyTo(text.Slice(1));
        national.CopyTo(text.Slice(1 + _callingCodeText.Length));
        return text.ToString();
    }

    // An end sign is left out: the pattern then finds more than it should, and libphonenumber reads those numbers.
    private static DigitAutomaton? CreatePrefix(string pattern) =>
        pattern.Length == 0 ? null : DigitAutomaton.Create(pattern.Replace("$", string.Empty));

    private static string[] GetPlainPrefixes(PhoneMetadata metadata)
    {
        var prefixes = metadata.NationalPrefixForParsing.Split('|');
        var isPlain = metadata.NationalPrefixTransformRule.Length == 0
            && Array.TrueForAll(prefixes, prefix => prefix.Length > 0 && prefix.All(c => c is >= '0' and <= '9'));
        return isPlain ? prefixes : [];
    }
}
