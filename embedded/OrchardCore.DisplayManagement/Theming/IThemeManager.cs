using OrchardCore.Environment.Extensions;

namespace OrchardCore.DisplayManagement.Theming;

/// <summary>The theme of the current request.</summary>
public interface IThemeManager
{
    /// <summary>The theme, or null.</summary>
    Task<IExtensionInfo?> GetThemeAsync();
}
