using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Routing;

namespace OrchardCore.Embedded;

/// <summary>
/// Gives each action without a route of its own the default one, as a second descriptor that comes after all others.
/// A conventional route per action would do the same, but each of these is compared with each action.
/// </summary>
internal sealed class DefaultRouteActionDescriptorProvider(IEnumerable<IActionRouteProvider> routeProviders) : IActionDescriptorProvider
{
    private readonly IActionRouteProvider[] _routeProviders = [.. routeProviders.Reverse()];

    public int Order => 1000;

    public void OnProvidersExecuting(ActionDescriptorProviderContext context)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var conventional = context.Results.OfType<ControllerActionDescriptor>().Where(action => action.AttributeRouteInfo is null).ToArray();

        foreach (var overloads in conventional.GroupBy(KeyOf, StringComparer.OrdinalIgnoreCase).Select(group => group.ToArray()))
        {
            if (_routeProviders.Select(provider => provider.GetRoute(overloads)).FirstOrDefault(route => route is not null) is not { } route)
            {
                continue;
            }

            foreach (var action in overloads)
            {
                var name = Replace(route.Name, action);
                context.Results.Add(Clone(action, Replace(route.Template, action)!, name is not null && names.Add(name) ? name : null));
            }
        }
    }

    public void OnProvidersExecuted(ActionDescriptorProviderContext context)
    {
    }

    private static string KeyOf(ControllerActionDescriptor action)
        => $"{(action.RouteValues.TryGetValue("area", out var area) ? area : null)}/{action.ControllerTypeInfo.FullName}/{action.ActionName}";

    private static string? Replace(string? template, ControllerActionDescriptor action)
        => template?
            .Replace("{area}", action.RouteValues.TryGetValue("area", out var area) ? area : null, StringComparison.Ordinal)
            .Replace("{controller}", action.ControllerName, StringComparison.Ordinal)
            .Replace("{action}", action.ActionName, StringComparison.Ordinal);

    private static ControllerActionDescriptor Clone(ControllerActionDescriptor action, string template, string? name) => new()
    {
        ActionConstraints = action.ActionConstraints,
        ActionName = action.ActionName,
        AttributeRouteInfo = new AttributeRouteInfo { Template = template, Name = name, Order = int.MaxValue - 1 },
        BoundProperties = action.BoundProperties,
        ControllerName = action.ControllerName,
        ControllerTypeInfo = action.ControllerTypeInfo,
        DisplayName = action.DisplayName,
        EndpointMetadata = action.EndpointMetadata,
        FilterDescriptors = action.FilterDescriptors,
        MethodInfo = action.MethodInfo,
        Parameters = action.Parameters,
        Properties = new Dictionary<object, object?>(action.Properties),
        RouteValues = new Dictionary<string, string?>(action.RouteValues, StringComparer.OrdinalIgnoreCase),
    };
}
