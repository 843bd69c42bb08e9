using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OrchardCore.DisplayManagement.Razor;

/// <summary>Loads what views read without waiting, before a view runs.</summary>
internal sealed class RazorViewResultFilter : IAsyncAlwaysRunResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ViewResult or PartialViewResult or ViewComponentResult || context.IsViewOrPageResult())
        {
            await RazorViewFeatures.EnsureAsync(context.HttpContext);
        }

        await next();
    }
}
