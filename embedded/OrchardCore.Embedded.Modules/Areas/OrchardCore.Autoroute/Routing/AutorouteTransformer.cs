using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OrchardCore.Autoroute.Services;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Embedded;

namespace OrchardCore.Autoroute.Routing;

/// <summary>Sends requests for the path of an item to the action that shows items.</summary>
internal sealed class AutorouteTransformer(AutorouteEntries entries, IOptions<AutorouteOptions> options) : ActionRouteTransformer
{
    private readonly AutorouteOptions _options = options.Value;

    public override ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        var path = httpContext.Request.Path.Value?.Trim('/');

        if (string.IsNullOrEmpty(path))
        {
            return default;
        }

        var found = entries.FindAsync(path);

        return found.IsCompletedSuccessfully ? new ValueTask<RouteValueDictionary>(CreateValues(found.Result)!) : WaitAsync(found);
    }

    private async ValueTask<RouteValueDictionary> WaitAsync(ValueTask<AutorouteEntry?> found) => CreateValues(await found)!;

    private RouteValueDictionary? CreateValues(AutorouteEntry? entry)
    {
        if (entry is null)
        {
            return null;
        }

        var values = new RouteValueDictionary(_options.GlobalRouteValues) { [_options.ContentItemIdKey] = entry.ContentItemId };

        if (!string.IsNullOrEmpty(entry.JsonPath))
        {
            values[_options.JsonPathKey] = entry.JsonPath;
        }

        return values;
    }
}
