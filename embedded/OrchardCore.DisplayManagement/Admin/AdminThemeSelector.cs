using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Theming;

namespace OrchardCore.Admin;

/// <summary>Proposes the admin theme for requests of the admin.</summary>
internal sealed class AdminThemeSelector(IAdminThemeService adminThemeService, IHttpContextAccessor httpContextAccessor) : IThemeSelector
{
    private const int Priority = 100;

    public async Task<ThemeSelectorResult?> GetThemeAsync()
    {
        if (httpContextAccessor.HttpContext is not { } context || !AdminAttribute.IsApplied(context))
        {
            return null;
        }

        var name = await adminThemeService.GetAdminThemeNameAsync();
        return string.IsNullOrEmpty(name) ? null : new ThemeSelectorResult { Priority = Priority, ThemeName = name };
    }
}
