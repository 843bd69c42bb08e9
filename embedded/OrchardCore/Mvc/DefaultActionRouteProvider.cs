using Microsoft.AspNetCore.Mvc.Controllers;

namespace OrchardCore.Embedded;

/// <summary>The route of an ordinary action.</summary>
internal sealed class DefaultActionRouteProvider : IActionRouteProvider
{
    public (string Template, string? Name)? GetRoute(IReadOnlyList<ControllerActionDescriptor> overloads) => ("{area}/{controller}/{action}/{id?}", null);
}
