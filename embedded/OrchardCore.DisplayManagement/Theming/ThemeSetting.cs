using System.Text.Json.Nodes;
using OrchardCore.Environment.Extensions;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Theming;

/// <summary>The name of a theme in the settings of the site.</summary>
internal sealed class ThemeSetting(string property, ISiteService siteService, IExtensionManager extensions)
{
    public async Task<string?> GetAsync()
    {
        var site = await siteService.GetSiteSettingsAsync();
        return site.Properties[property] is JsonValue value && value.TryGetValue<string>(out var name) ? name : null;
    }

    public async Task<IExtensionInfo?> GetThemeAsync()
    {
        var name = await GetAsync();
        return string.IsNullOrEmpty(name) ? null : extensions.GetExtension(name) is { Exists: true } theme ? theme : null;
    }

    public async Task SetAsync(string? name)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        site.Properties[property] = name;
        await siteService.UpdateSiteSettingsAsync(site);
    }
}
