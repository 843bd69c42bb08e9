using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Embedded;

namespace OrchardCore.DisplayManagement.Razor;

/// <summary>A compiled view that renders shapes. It runs the page itself: no view lookup, no view start, no copy of the output.</summary>
internal sealed class RazorShapeTemplate(string path, IRazorPageFactoryProvider pageFactories, IRazorPageActivator activator)
{
    private Func<Microsoft.AspNetCore.Mvc.Razor.IRazorPage>? _factory;

    public async Task<IHtmlContent> RenderAsync(DisplayContext context)
    {
        var accessor = context.ServiceProvider.GetRequiredService<ViewContextAccessor>();
        var outer = accessor.ViewContext ?? await accessor.GetOrCreateAsync(context.ServiceProvider);
        var viewData = new ViewDataDictionary<object>(outer.ViewData, context.Value);
        viewData.TemplateInfo.HtmlFieldPrefix = context.HtmlFieldPrefix ?? "";
        var output = new HtmlBuffer();
        var viewContext = new ViewContext(outer, outer.View, viewData, output) { ExecutingFilePath = path };
        var page = (_factory ??= CreateFactory())();
        page.ViewContext = viewContext;
        try
        {
            activator.Activate(page, viewContext);
            await page.ExecuteAsync();
        }
        finally
        {
            accessor.ViewContext = outer;
        }

        return output;
    }

    private Func<Microsoft.AspNetCore.Mvc.Razor.IRazorPage> CreateFactory()
        => pageFactories.CreateFactory(path).RazorPageFactory
            ?? throw new InvalidOperationException($"There is no compiled view '{path}'.");
}
