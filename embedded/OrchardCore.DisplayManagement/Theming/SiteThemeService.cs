using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Environment.Extensions;
using OrchardCore.Settings;

namespace OrchardCore.Themes.Services;

internal sealed class SiteThemeService(ISiteService siteService, IExtensionManager extensions) : ISiteThemeService
{
    private readonly ThemeSetting _setting = new("CurrentThemeName", siteService, extensions);

    public Task<IExtensionInfo?> GetSiteThemeAsync() => _setting.GetThemeAsync();

    public Task SetSiteThemeAsync(string? themeName) => _setting.SetAsync(themeName);

    public Task<string?> GetSiteThemeNameAsync() => _setting.GetAsync();
}
