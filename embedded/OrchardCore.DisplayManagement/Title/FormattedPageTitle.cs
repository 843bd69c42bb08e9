using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Title;

/// <summary>The title by the format of the site, whose tag <c>page_title</c> prints what the page has said.</summary>
internal static class FormattedPageTitle
{
    public static Task<IHtmlContent> RenderAsync(IServiceProvider services, ISite site) =>
        services.GetService<ILiquidTemplateManager>() is { } templates
            ? templates.RenderHtmlContentAsync(site.PageTitleFormat!, HtmlEncoder.Default)
            : Task.FromResult(services.GetRequiredService<IPageTitleBuilder>().GenerateTitle(null));
}
