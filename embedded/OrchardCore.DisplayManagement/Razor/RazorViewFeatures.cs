using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Razor;

internal static class RazorViewFeatures
{
    public static ValueTask EnsureAsync(HttpContext httpContext)
        => httpContext.Features.Get<RazorViewFeature>() is { IsReady: true } ? ValueTask.CompletedTask : LoadAsync(httpContext);

    private static async ValueTask LoadAsync(HttpContext httpContext)
    {
        var feature = httpContext.Features.Get<RazorViewFeature>();
        if (feature is null)
        {
            feature = new RazorViewFeature();
            httpContext.Features.Set(feature);
        }

        var services = httpContext.RequestServices;
        if (feature.Site is null && services.GetService<ISiteService>() is { } siteService)
        {
            feature.Site = await siteService.GetSiteSettingsAsync();
        }

        feature.Theme ??= await services.GetRequiredService<IThemeManager>().GetThemeAsync();
        if (feature.Theme is not null)
        {
            feature.ThemeLayout ??= await services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
        }

        feature.IsReady = true;
    }
}
