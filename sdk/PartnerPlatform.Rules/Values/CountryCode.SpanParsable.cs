#if NET
using System.Diagnostics.CodeAnalysis;

namespace PartnerPlatform.Rules;

public readonly partial struct CountryCode : ISpanParsable<CountryCode>
{
    static CountryCode IParsable<CountryCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CountryCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CountryCode result) =>
        TryParse(s, out result);

    static CountryCode ISpanParsable<CountryCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out var code) ? code : throw new FormatException("The text isn't a country or region code.");

    static bool ISpanParsable<CountryCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CountryCode result) =>
        TryParse(s, out result);
}
#endif
