using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;

namespace PartnerPlatform.Profiles.Portal;

/// <summary>The <c>X-Locale</c> header of API callers goes before everything else.</summary>
public sealed class LocaleHeaderCultureProvider : RequestCultureProvider
{
    public const string HeaderName = "X-Locale";

    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var header = httpContext.Request.Headers[HeaderName].ToString();
        return header.Length == 0
            ? NullProviderCultureResult
            : Task.FromResult<ProviderCultureResult?>(new ProviderCultureResult(PortalCultures.Match(header.Trim()) ?? PortalCultures.English));
    }
}
