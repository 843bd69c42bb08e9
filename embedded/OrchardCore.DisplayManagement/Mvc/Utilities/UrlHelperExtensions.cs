using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Mvc.Core.Utilities;

/// <summary>Absolute addresses.</summary>
public static class UrlHelperExtensions
{
    /// <summary>The absolute address of an action.</summary>
    public static string? ToAbsoluteAction(this IUrlHelper url, string actionName, string controllerName, object? routeValues = null)
        => url.Action(actionName, controllerName, routeValues, url.ActionContext.HttpContext.Request.Scheme);

    /// <summary>The address of the server and the path of the site.</summary>
    public static string GetBaseUrl(this IUrlHelper url)
    {
        var request = url.ActionContext.HttpContext.Request;
        return $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}";
    }

    /// <summary>The absolute address of a path that may start with <c>~/</c>.</summary>
    public static string ToAbsoluteUrl(this IUrlHelper url, string virtualPath)
    {
        if (Uri.TryCreate(virtualPath, UriKind.Absolute, out var absolute) && !absolute.IsFile)
        {
            return virtualPath;
        }

        var request = url.ActionContext.HttpContext.Request;
        return $"{request.Scheme}://{request.Host.ToUriComponent()}{url.Content(virtualPath)}";
    }
}
