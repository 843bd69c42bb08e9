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

    public override Task ExecuteResultAsync(ActionContext context)
    {
        var request = context.HttpContext.Request;
        context.HttpContext.Response.Headers.CacheControl = "no-store";
        return WantsJson(request)
            ? new JsonResult(_error) { StatusCode = _error.Status }.ExecuteResultAsync(context)
            : CreateView(context).ExecuteResultAsync(context);
    }

    public static bool WantsJson(HttpRequest request)
    {
        var accept = request.Headers.Accept.ToString();
        return accept.Contains("json", StringComparison.OrdinalIgnoreCase)
            && !accept.Contains("text/html", StringComparison.OrdinalIgnoreCase);
    }

    private ViewResult CreateView(ActionContext context)
    {
        var metadataProvider = context.HttpContext.RequestServices.GetRequiredService<IModelMetadataProvider>();
        return new ViewResult
        {
            ViewName = "PortalError",
            StatusCode = _error.Status,
            ViewData = new ViewDataDictionary<PortalError>(metadataProvider, new ModelStateDictionary()) { Model = _error },
        };
    }
}
