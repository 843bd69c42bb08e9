using OrchardCore.Environment.Extensions;

namespace OrchardCore.DisplayManagement.Theming;

internal sealed class ThemeManager(IEnumerable<IThemeSelector> selectors, IExtensionManager extensions) : IThemeManager
{
    private Task<IExtensionInfo?>? _theme;

    public Task<IExtensionInfo?> GetThemeAsync() => _theme ??= ChooseAsync();

    private async Task<IExtensionInfo?> ChooseAsync()
    {
        var proposals = new List<ThemeSelectorResult>();
        foreach (var selector in selectors)
        {
            if (await selector.GetThemeAsync() is { } proposal && !string.IsNullOrEmpty(proposal.ThemeName))
            {
                proposals.Add(proposal);
            }
        }

        // A later selector wins over an earlier one of the same priority.
        foreach (var proposal in Enumerable.Reverse(proposals).OrderByDescending(proposal => proposal.Priority))
        {
            var theme = extensions.GetExtension(proposal.ThemeName!);
            if (theme is { Exists: true })
            {
                return theme;
            }
        }

        return null;
    }
}
