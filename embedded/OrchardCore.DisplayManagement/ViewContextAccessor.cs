using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Extensions;
using OrchardCore.DisplayManagement.Razor;

namespace OrchardCore.DisplayManagement;

/// <summary>The context of the view that runs.</summary>
public class ViewContextAccessor
{
    /// <summary>The context; null outside of views.</summary>
    public ViewContext? ViewContext { get; set; }

    internal ValueTask<ViewContext> GetOrCreateAsync(IServiceProvider services)
        => ViewContext is not null ? new ValueTask<ViewContext>(ViewContext) : CreateAsync(services);

    private async ValueTask<ViewContext> CreateAsync(IServiceProvider services)
    {
        var httpContext = services.GetRequiredService<IHttpContextAccessor>().HttpContext ?? new DefaultHttpContext { RequestServices = services };
        var actionContext = await httpContext.GetActionContextAsync();
        return ViewContext = new ViewContext(
            actionContext,
            ShapeTemplateView.Instance,
            new ViewDataDictionary(services.GetRequiredService<IModelMetadataProvider>(), actionContext.ModelState),
            services.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(httpContext),
            TextWriter.Null,
            services.GetRequiredService<IOptions<MvcViewOptions>>().Value.HtmlHelperOptions);
    }
}
