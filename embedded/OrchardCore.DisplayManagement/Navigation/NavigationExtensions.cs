using Microsoft.Extensions.Localization;

namespace OrchardCore.Navigation;

/// <summary>Positions that sort items by their text.</summary>
public static class NavigationExtensions
{
    /// <summary>Starts positions of the admin menu.</summary>
    public const string AdminMenuPositionPrefix = "am";

    /// <summary>Separates prefix and text.</summary>
    public const string Separator = "-";

    /// <summary>A position that sorts by a text.</summary>
    public static string PrefixPosition(this string position, string sublevel = "", string prefix = AdminMenuPositionPrefix, string separator = Separator)
        => string.IsNullOrEmpty(sublevel)
            ? $"{prefix}{separator}{position}"
            : $"{prefix}{separator}{sublevel}{separator}{position}";

    /// <summary>A position that sorts by a caption.</summary>
    public static string PrefixPosition(this LocalizedString position, string sublevel = "", string prefix = AdminMenuPositionPrefix, string separator = Separator)
        => position.Value.PrefixPosition(sublevel, prefix, separator);
}
