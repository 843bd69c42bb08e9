using OrchardCore.Entities;

namespace OrchardCore.Settings;

/// <summary>Shortcuts to sections of the site settings.</summary>
public static class SiteServiceExtensions
{
    /// <summary>Returns the section named like the type.</summary>
    public static async Task<T> GetSettingsAsync<T>(this ISiteService siteService) where T : new() =>
        (await siteService.GetSiteSettingsAsync()).GetOrCreate<T>();

    /// <summary>Returns the section of a name.</summary>
    public static async Task<T> GetSettingsAsync<T>(this ISiteService siteService, string name) where T : new() =>
        (await siteService.GetSiteSettingsAsync()).GetOrCreate<T>(name);
}
