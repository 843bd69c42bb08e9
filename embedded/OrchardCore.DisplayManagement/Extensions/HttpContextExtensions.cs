using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using OrchardCore.DisplayManagement.Razor;

namespace OrchardCore.DisplayManagement.Extensions;

/// <summary>The action of a request.</summary>
public static class HttpContextExtensions
{
    /// <summary>The context of the request's action, or one made up outside of actions; ready for rendering.</summary>
    public static async ValueTask<ActionContext> GetActionContextAsync(this HttpContext httpContext)
    {
        await RazorViewFeatures.EnsureAsync(httpContext);
        var descriptor = httpContext.GetEndpoint()?.Metadata.GetMetadata<ActionDescriptor>() ?? new ActionDescriptor();
        return new ActionContext(httpContext, httpContext.GetRouteData() ?? new RouteData(), descriptor);
    }
}
