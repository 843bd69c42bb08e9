using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.Options;
using OrchardCore.Embedded;

namespace OrchardCore.Admin;

/// <summary>Puts the actions of the admin below its prefix.</summary>
internal sealed class AdminActionRouteProvider(IOptions<AdminOptions> options) : IActionRouteProvider
{
    private const string DefaultTemplate = "{area}/{controller}/{action}/{id?}";

    public (string Template, string? Name)? GetRoute(IReadOnlyList<ControllerActionDescriptor> overloads)
    {
        var attribute = overloads
            .SelectMany(action => action.FilterDescriptors)
            .Where(descriptor => descriptor.Filter is AdminAttribute)
            .OrderByDescending(descriptor => descriptor.Scope)
            .Select(descriptor => (AdminAttribute)descriptor.Filter)
            .OrderByDescending(filter => filter.Template is not null)
            .FirstOrDefault();

        return attribute is null && overloads[0].ControllerName != "Admin"
            ? null
            : ($"{options.Value.AdminUrlPrefix.Trim('/')}/{(attribute?.Template ?? DefaultTemplate).TrimStart('/')}", attribute?.RouteName);
    }
}
