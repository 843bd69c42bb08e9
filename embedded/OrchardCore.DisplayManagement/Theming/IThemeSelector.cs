namespace OrchardCore.DisplayManagement.Theming;

/// <summary>Proposes a theme for the current request.</summary>
public interface IThemeSelector
{
    /// <summary>The proposal, or null.</summary>
    Task<ThemeSelectorResult?> GetThemeAsync();
}
