using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;

namespace PartnerPlatform.Profiles.Portal;

/// <summary>Answers an error as a page of the site or, to programs, as JSON.</summary>
public sealed class PortalErrorResult : ActionResult
{
    private readonly PortalError _error;

    public PortalErrorResult(PortalError error)
    {
        _error = error;
    }

    public override Task ExecuteResultAsync(ActionContext context) => ToResult(context.HttpContext).ExecuteResultAsync(context);

    /// <summary>The page or the JSON. A page has to be known as one before it runs, to get the layout of the theme.</summary>
    public ActionResult ToResult(HttpContext httpContext)
    {
        httpContext.Response.Headers.CacheControl = "no-store";
        return WantsJson(httpContext.Request)
            ? new JsonResult(_error) { StatusCode = _error.Status }
            : CreateView(httpContext);
    }

    public static bool WantsJson(HttpRequest request)
    {
        var accept = request.Headers.Accept.ToString();
        return accept.Contains("json", StringComparison.OrdinalIgnoreCase)
            && !accept.Contains("text/html", StringComparison.OrdinalIgnoreCase);
    }

    private ViewResult CreateView(HttpContext httpContext)
    {
        var metadataProvider = httpContext.RequestServices.GetRequiredService<IModelMetadataProvider>();
        return new ViewResult
        {
            ViewName = "PortalError",
            StatusCode = _error.Status,
            ViewData = new ViewDataDictionary<PortalError>(metadataProvider, new ModelStateDictionary()) { Model = _error },
        };
    }
}
