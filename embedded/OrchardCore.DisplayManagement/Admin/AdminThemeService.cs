using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Environment.Extensions;
using OrchardCore.Settings;

namespace OrchardCore.Admin;

internal sealed class AdminThemeService(ISiteService siteService, IExtensionManager extensions) : IAdminThemeService
{
    private readonly ThemeSetting _setting = new("CurrentAdminThemeName", siteService, extensions);

    public Task<IExtensionInfo?> GetAdminThemeAsync() => _setting.GetThemeAsync();

    public Task SetAdminThemeAsync(string? themeName) => _setting.SetAsync(themeName);

    public Task<string?> GetAdminThemeNameAsync() => _setting.GetAsync();
}
