using OrchardCore.Environment.Extensions;

namespace OrchardCore.DisplayManagement.Extensions;

/// <summary>A theme and the themes it is based on.</summary>
internal static class ThemeChain
{
    public static IReadOnlyList<IExtensionInfo> Of(IExtensionManager extensions, string? themeId)
    {
        var chain = new List<IExtensionInfo>();
        while (!string.IsNullOrEmpty(themeId) && chain.TrueForAll(known => known.Id != themeId))
        {
            var theme = extensions.GetExtension(themeId);
            if (theme is not { Exists: true })
            {
                break;
            }

            chain.Add(theme);
            themeId = theme.BaseTheme();
        }

        return chain;
    }
}
