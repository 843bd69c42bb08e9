using System.Collections;
using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>Shapes of one tab, card or column.</summary>
internal sealed class ShapeGrouping(string key) : List<object>, IGrouping<string, object>
{
    public const string DefaultKey = "Content";

    public string Key { get; } = key;

    public string? Position { get; private set; }

    public string? Width { get; private set; }

    /// <summary>Groups in the order of their positions; a group takes the first position that one of its shapes gives.</summary>
    public static ShapeGrouping[] Group(IEnumerable<object> items, Func<IShape, GroupingMetadata> selector)
    {
        var groups = new List<ShapeGrouping>();
        foreach (var item in items)
        {
            var grouping = item is IShape shape ? selector(shape) : GroupingMetadata.Empty;
            var key = grouping.Name ?? DefaultKey;
            var group = groups.Find(candidate => string.Equals(candidate.Key, key, StringComparison.OrdinalIgnoreCase));
            if (group is null)
            {
                groups.Add(group = new ShapeGrouping(key));
            }

            group.Add(item);
            group.Position ??= grouping.Position;
            group.Width ??= grouping.Width;
        }

        return [.. groups.OrderBy(group => group.Position ?? "before", FlatPositionComparer.Instance)];
    }
}
