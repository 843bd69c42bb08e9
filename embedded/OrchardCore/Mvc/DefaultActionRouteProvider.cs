using Microsoft.AspNetCore.Mvc.Controllers;

namespace OrchardCore.Embedded;

/// <summary>The route of an ordinary action.</summary>
internal sealed class DefaultActionRouteProvider : IActionRouteProvider
{
    public (string Template, string? Name)? GetRoute(ControllerActionDescriptor action) => ("{area}/{controller}/{action}/{id?}", null);
}
