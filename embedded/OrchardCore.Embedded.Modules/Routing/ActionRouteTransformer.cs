using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;

namespace OrchardCore.Embedded;

/// <summary>A transformer whose values name one action, which is known once for conventional routes and once for its default route.</summary>
internal abstract class ActionRouteTransformer : DynamicRouteValueTransformer
{
    public override ValueTask<IReadOnlyList<Endpoint>> FilterAsync(HttpContext httpContext, RouteValueDictionary values, IReadOnlyList<Endpoint> endpoints)
    {
        if (endpoints.Count < 2)
        {
            return new ValueTask<IReadOnlyList<Endpoint>>(endpoints);
        }

        var conventional = endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<ActionDescriptor>()?.AttributeRouteInfo is null).ToArray();

        return new ValueTask<IReadOnlyList<Endpoint>>(conventional.Length == 0 ? endpoints : conventional);
    }
}
