using OrchardCore.DisplayManagement;
using OrchardCore.Navigation;

namespace TheAdmin;

/// <summary>The icon of a menu entry, which its classes name.</summary>
internal static class MenuIcon
{
    public static string? Get(IShape item)
    {
        foreach (var name in item.Classes)
        {
            if (name.StartsWith(NavigationConstants.CssClassPrefix, StringComparison.Ordinal))
            {
                return name[NavigationConstants.CssClassPrefix.Length..];
            }
        }

        return null;
    }
}
