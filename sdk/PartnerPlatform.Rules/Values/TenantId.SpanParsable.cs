#if NET
using System.Diagnostics.CodeAnalysis;

namespace PartnerPlatform.Rules;

public readonly partial struct TenantId : ISpanParsable<TenantId>
{
    static TenantId IParsable<TenantId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TenantId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TenantId result) =>
        TryParse(s, out result);

    static TenantId ISpanParsable<TenantId>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out var id) ? id : throw new FormatException("The text isn't the id of a tenant.");

    static bool ISpanParsable<TenantId>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TenantId result) =>
        TryParse(s, out result);
}
#endif
