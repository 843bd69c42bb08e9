using Microsoft.Extensions.Options;
using OrchardCore.Navigation;

namespace OrchardCore.Settings;

/// <summary>Pages are as long as the site settings say.</summary>
internal sealed class PagerOptionsConfiguration(ISiteService siteService) : IPostConfigureOptions<PagerOptions>
{
    public void PostConfigure(string? name, PagerOptions options)
    {
        // Options are made once per shell, and the settings are in memory by then.
        var site = siteService.GetSiteSettingsAsync().GetAwaiter().GetResult();

        options.PageSize = site.PageSize;
        options.MaxPageSize = site.MaxPageSize;
        options.MaxPagedCount = site.MaxPagedCount;
    }
}
