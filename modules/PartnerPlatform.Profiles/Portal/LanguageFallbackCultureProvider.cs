using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;

namespace PartnerPlatform.Profiles.Portal;

/// <summary>Reads <c>Accept-Language</c> by language: a reader of fr-CA or fr gets fr-FR.</summary>
public sealed class LanguageFallbackCultureProvider : RequestCultureProvider
{
    private const int MaxLanguages = 8;

    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var languages = httpContext.Request.GetTypedHeaders().AcceptLanguage;
        if (languages.Count == 0)
        {
            return NullProviderCultureResult;
        }

        foreach (var language in languages.Take(MaxLanguages).OrderByDescending(language => language.Quality ?? 1))
        {
            if (PortalCultures.Match(language.Value.AsSpan()) is { } culture)
            {
                return Task.FromResult<ProviderCultureResult?>(new ProviderCultureResult(culture));
            }
        }

        return NullProviderCultureResult;
    }
}
