#if NET
using System.Diagnostics.CodeAnalysis;

namespace PartnerPlatform.Rules;

public readonly partial struct RuleId : ISpanParsable<RuleId>
{
    static RuleId IParsable<RuleId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<RuleId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RuleId result) =>
        TryParse(s, out result);

    static RuleId ISpanParsable<RuleId>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out var id) ? id : throw new FormatException("There is no such rule.");

    static bool ISpanParsable<RuleId>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out RuleId result) =>
        TryParse(s, out result);
}
#endif
