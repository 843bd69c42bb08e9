using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Extensions;

/// <summary>Tells themes from modules.</summary>
public static class ExtensionInfoExtensions
{
    /// <summary>Whether the extension is a theme.</summary>
    public static bool IsTheme(this IExtensionInfo extensionInfo) => extensionInfo is IThemeExtensionInfo || extensionInfo.Manifest.ModuleInfo is ThemeAttribute;

    /// <summary>Whether the feature is that of a theme.</summary>
    public static bool IsTheme(this IFeatureInfo featureInfo) => featureInfo.Extension.IsTheme() && featureInfo.Id == featureInfo.Extension.Id;

    internal static string? BaseTheme(this IExtensionInfo extensionInfo)
        => extensionInfo.Manifest.ModuleInfo is ThemeAttribute { BaseTheme: { Length: > 0 } baseTheme } ? baseTheme : null;
}
