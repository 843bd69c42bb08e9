using OrchardCore.DisplayManagement.Theming;

namespace OrchardCore.Themes.Services;

/// <summary>Proposes the theme of the site.</summary>
internal sealed class SiteThemeSelector(ISiteThemeService siteThemeService) : IThemeSelector
{
    public async Task<ThemeSelectorResult?> GetThemeAsync()
    {
        var name = await siteThemeService.GetSiteThemeNameAsync();
        return string.IsNullOrEmpty(name) ? null : new ThemeSelectorResult { Priority = 0, ThemeName = name };
    }
}
