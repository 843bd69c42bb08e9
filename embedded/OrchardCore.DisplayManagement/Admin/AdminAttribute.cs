using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OrchardCore.Admin;

/// <summary>Makes a controller or action part of the admin: its route, its theme, and who may use it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, Inherited = true)]
public class AdminAttribute : Attribute, IAsyncResourceFilter
{
    /// <summary>A route name made of the names of controller and action.</summary>
    public const string NameFromControllerAndAction = "{controller}{action}";

    /// <summary>Sets the route below the admin prefix, and its name.</summary>
    public AdminAttribute(string? template = null, string? routeName = null)
    {
        Template = template;
        RouteName = routeName;
    }

    /// <summary>The route below the admin prefix.</summary>
    public string? Template { get; set; }

    /// <summary>The name of the route.</summary>
    public string? RouteName { get; set; }

    /// <inheritdoc/>
    public Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        Apply(context.HttpContext);
        return next();
    }

    /// <summary>Makes a request one of the admin.</summary>
    public static void Apply(HttpContext context) => context.Items[typeof(AdminAttribute)] = typeof(AdminAttribute);

    /// <summary>Whether a request is one of the admin.</summary>
    public static bool IsApplied(HttpContext context) => context.Items.ContainsKey(typeof(AdminAttribute));
}
