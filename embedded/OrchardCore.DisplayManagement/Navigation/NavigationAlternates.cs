using System.Collections.Concurrent;
using System.Globalization;

namespace OrchardCore.Navigation;

/// <summary>The alternates of items by menu and level; they are the same for every request.</summary>
internal static class NavigationAlternates
{
    private static readonly ConcurrentDictionary<(string Type, string Menu, int Level), string[]> _alternates = new();

    public static string[] Get(string type, string menu, int level)
        => _alternates.GetOrAdd((type, menu, level), static key =>
        {
            var level = key.Level.ToString(CultureInfo.InvariantCulture);
            return
            [
                $"{key.Type}__level__{level}",
                $"{key.Type}__{key.Menu}",
                $"{key.Type}__{key.Menu}__level__{level}",
            ];
        });
}
