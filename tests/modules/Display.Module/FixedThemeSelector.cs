using OrchardCore.DisplayManagement.Theming;

namespace Display.Module;

public sealed class FixedThemeSelector : IThemeSelector
{
    public Task<ThemeSelectorResult?> GetThemeAsync()
        => Task.FromResult<ThemeSelectorResult?>(new ThemeSelectorResult { ThemeName = "Display.Theme" });
}
