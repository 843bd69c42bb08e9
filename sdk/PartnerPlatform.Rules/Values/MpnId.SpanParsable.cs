#if NET
using System.Diagnostics.CodeAnalysis;

namespace PartnerPlatform.Rules;

public readonly partial struct MpnId : ISpanParsable<MpnId>
{
    static MpnId IParsable<MpnId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<MpnId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out MpnId result) =>
        TryParse(s, out result);

    static MpnId ISpanParsable<MpnId>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out var id) ? id : throw new FormatException("The text isn't an MPN ID.");

    static bool ISpanParsable<MpnId>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out MpnId result) =>
        TryParse(s, out result);
}
#endif
