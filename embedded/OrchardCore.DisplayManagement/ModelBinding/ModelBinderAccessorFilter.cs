using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>Makes the running controller or page the updater of the request.</summary>
internal sealed class ModelBinderAccessorFilter : IActionFilter, IPageFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (context.Controller is Controller controller)
        {
            Set(context, new ControllerModelUpdater(controller));
        }
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }

    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerInstance is PageModel page)
        {
            Set(context, new PageModelUpdater(page));
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }

    private static void Set(FilterContext context, IUpdateModel updater)
        => context.HttpContext.RequestServices.GetRequiredService<IUpdateModelAccessor>().ModelUpdater = updater;
}
