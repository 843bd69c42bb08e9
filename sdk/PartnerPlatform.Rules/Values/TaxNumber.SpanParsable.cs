#if NET
using System.Diagnostics.CodeAnalysis;

namespace PartnerPlatform.Rules;

public readonly partial struct TaxNumber : ISpanParsable<TaxNumber>
{
    static TaxNumber IParsable<TaxNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TaxNumber>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TaxNumber result) =>
        TryParse(s, out result);

    static TaxNumber ISpanParsable<TaxNumber>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out var number) ? number : throw new FormatException("The VAT number isn't valid.");

    static bool ISpanParsable<TaxNumber>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TaxNumber result) =>
        TryParse(s, out result);
}
#endif
