using OrchardCore.Environment.Extensions;

namespace OrchardCore.Themes.Services;

/// <summary>Reads and sets the theme of the site.</summary>
public interface ISiteThemeService
{
    /// <summary>The theme, or null.</summary>
    Task<IExtensionInfo?> GetSiteThemeAsync();

    /// <summary>Sets the theme.</summary>
    Task SetSiteThemeAsync(string? themeName);

    /// <summary>The id of the theme, or null.</summary>
    Task<string?> GetSiteThemeNameAsync();
}
