using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Title;

/// <summary>The title of the page: its parts and the name of the site, as far as the site has no format of its own.</summary>
internal static partial class PageTitle
{
    public static async Task<IHtmlContent> RenderAsync(IServiceProvider services)
    {
        var builder = services.GetRequiredService<IPageTitleBuilder>();
        var site = await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync();
        if (string.IsNullOrWhiteSpace(site.PageTitleFormat) || PageTitleTag().IsMatch(site.PageTitleFormat))
        {
            if (!string.IsNullOrEmpty(site.SiteName))
            {
                builder.AddSegment(new HtmlContentString(site.SiteName), "after");
            }

            return builder.GenerateTitle(null);
        }

        return await FormattedPageTitle.RenderAsync(services, site);
    }

    // The format of new sites, which needs no template engine.
    [System.Text.RegularExpressions.GeneratedRegex("""^\s*\{%\s*page_title\s+Site\.SiteName,\s*position:\s*"after",\s*separator:\s*" - "\s*%\}\s*$""")]
    private static partial System.Text.RegularExpressions.Regex PageTitleTag();
}
