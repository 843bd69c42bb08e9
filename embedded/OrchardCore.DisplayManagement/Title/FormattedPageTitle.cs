using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Title;

/// <summary>The title by the format of the site; <c>Model.Title</c> is what the page has said.</summary>
internal static class FormattedPageTitle
{
    public static async Task<IHtmlContent> RenderAsync(IServiceProvider services, ISite site)
    {
        var title = services.GetRequiredService<IPageTitleBuilder>().GenerateTitle(null);
        using var text = new StringWriter();
        title.WriteTo(text, HtmlEncoder.Default);
        if (services.GetService<ILiquidTemplateManager>() is not { } templates)
        {
            return title;
        }

        return new HtmlString(await templates.RenderStringAsync(
            site.PageTitleFormat!,
            HtmlEncoder.Default,
            new Dictionary<string, object> { ["Title"] = text.ToString(), ["SiteName"] = site.SiteName ?? "" }));
    }
}
