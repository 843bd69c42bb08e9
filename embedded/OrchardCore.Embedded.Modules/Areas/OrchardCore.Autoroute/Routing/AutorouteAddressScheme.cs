using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.Options;
using OrchardCore.Autoroute.Services;
using OrchardCore.ContentManagement.Routing;

namespace OrchardCore.Autoroute.Routing;

/// <summary>Makes links to items lead to their paths.</summary>
internal sealed class AutorouteAddressScheme(
    IEndpointAddressScheme<RouteValuesAddress> inner,
    AutorouteEntries entries,
    IOptions<AutorouteOptions> options) : IEndpointAddressScheme<RouteValuesAddress>
{
    private readonly AutorouteOptions _options = options.Value;

    public IEnumerable<Endpoint> FindEndpoints(RouteValuesAddress address)
    {
        if (address.RouteName is null
            && address.ExplicitValues.TryGetValue(_options.ContentItemIdKey, out var value)
            && value?.ToString() is { Length: > 0 } id
            && IsDisplay(address)
            && entries.FindLoaded(id) is { } entry)
        {
            return [CreateEndpoint(entry, address.ExplicitValues)];
        }

        return inner.FindEndpoints(address);
    }

    private bool IsDisplay(RouteValuesAddress address)
    {
        foreach (var (key, expected) in _options.GlobalRouteValues)
        {
            var actual = address.ExplicitValues.TryGetValue(key, out var value) || address.AmbientValues?.TryGetValue(key, out value) == true ? value : null;

            if (!string.Equals(actual?.ToString(), expected?.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private RouteEndpoint CreateEndpoint(AutorouteEntry entry, RouteValueDictionary explicitValues)
    {
        // Values that equal the defaults aren't written into the query string.
        var defaults = new RouteValueDictionary(_options.GlobalRouteValues) { [_options.ContentItemIdKey] = explicitValues[_options.ContentItemIdKey] };

        if (explicitValues.TryGetValue(_options.JsonPathKey, out var jsonPath))
        {
            defaults[_options.JsonPathKey] = jsonPath;
        }

        var pattern = entry.Path.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

        return new RouteEndpoint(
            static _ => Task.CompletedTask,
            RoutePatternFactory.Parse(pattern, defaults, parameterPolicies: null),
            order: 0,
            new EndpointMetadataCollection(),
            displayName: entry.Path);
    }
}
