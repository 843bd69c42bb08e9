using OrchardCore.Environment.Extensions;

namespace OrchardCore.Admin;

/// <summary>Reads and sets the theme of the admin.</summary>
public interface IAdminThemeService
{
    /// <summary>The theme, or null.</summary>
    Task<IExtensionInfo?> GetAdminThemeAsync();

    /// <summary>Sets the theme.</summary>
    Task SetAdminThemeAsync(string? themeName);

    /// <summary>The id of the theme, or null.</summary>
    Task<string?> GetAdminThemeNameAsync();
}
