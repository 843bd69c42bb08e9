using Microsoft.AspNetCore.Mvc.Controllers;

namespace OrchardCore.Embedded;

/// <summary>Gives an action the route that it has without saying so; the last one registered that has an answer counts.</summary>
internal interface IActionRouteProvider
{
    /// <summary>Gives the template, in which {area}, {controller} and {action} stand for the names, and the name of the route.</summary>
    (string Template, string? Name)? GetRoute(IReadOnlyList<ControllerActionDescriptor> overloads);
}
