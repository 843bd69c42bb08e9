using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Settings;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Services;

/// <summary>Shows the account pages in the theme of the admin, unless the site says otherwise.</summary>
internal sealed class UsersThemeSelector : IThemeSelector
{
    private readonly ISiteService _siteService;
    private readonly IAdminThemeService _adminThemeService;
    private readonly IHttpContextAccessor _httpContextAccessor;

    public UsersThemeSelector(ISiteService siteService, IAdminThemeService adminThemeService, IHttpContextAccessor httpContextAccessor)
    {
        _siteService = siteService;
        _adminThemeService = adminThemeService;
        _httpContextAccessor = httpContextAccessor;
    }

    public async Task<ThemeSelectorResult?> GetThemeAsync()
    {
        var routeValues = _httpContextAccessor.HttpContext?.Request.RouteValues;

        if (routeValues?["area"]?.ToString() != UserConstants.Features.Users)
        {
            return null;
        }

        var useSiteTheme = routeValues["controller"]?.ToString() switch
        {
            "Account" => (await _siteService.GetSettingsAsync<LoginSettings>()).UseSiteTheme,
            "ResetPassword" => (await _siteService.GetSettingsAsync<ResetPasswordSettings>()).UseSiteTheme,
            _ => true,
        };

        if (useSiteTheme || await _adminThemeService.GetAdminThemeNameAsync() is not { Length: > 0 } themeName)
        {
            return null;
        }

        return new ThemeSelectorResult { Priority = 100, ThemeName = themeName };
    }
}
