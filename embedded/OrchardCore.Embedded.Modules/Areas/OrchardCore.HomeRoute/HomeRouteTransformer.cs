using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Embedded;
using OrchardCore.Settings;

namespace OrchardCore.HomeRoute;

/// <summary>Sends requests for the root to the action that the site settings name.</summary>
internal sealed class HomeRouteTransformer : ActionRouteTransformer
{
    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        var site = await httpContext.RequestServices.GetRequiredService<ISiteService>().GetSiteSettingsAsync();

        return site.HomeRoute is { Count: > 0 } home ? new RouteValueDictionary(home) : null!;
    }
}
