using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement;

/// <summary>Reads and fills shapes.</summary>
public static class IShapeExtensions
{
    /// <summary>Whether there is no shape, or only one that would come into being if filled.</summary>
    public static bool IsNullOrEmpty(this IShape? shape) => shape is null or ZoneOnDemand;

    /// <summary>Whether the shape has children.</summary>
    public static bool HasItems(this IShape? shape) => !shape.IsNullOrEmpty() && shape!.Items.Count > 0;

    /// <summary>Whether any zone of the shape has children, apart from some zones.</summary>
    public static bool HasItemsInAnyZone(this IShape? shape, params string[] excludedZones)
        => !shape.IsNullOrEmpty()
            && shape!.Properties.Any(property => property.Value is IShape zone && !excludedZones.Contains(property.Key) && zone.HasItems());

    /// <summary>Reads a property of a type.</summary>
    public static bool TryGetProperty<T>(this IShape shape, string key, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
    {
        if (shape.Properties.TryGetValue(key, out var found) && found is T typed)
        {
            value = typed;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Reads a property; null if it is missing.</summary>
    public static object? GetProperty(this IShape shape, string key) => shape.Properties.TryGetValue(key, out var value) ? value : null;

    /// <summary>Reads a property of a type; the default if it is missing or of another type.</summary>
    public static T? GetProperty<T>(this IShape shape, string key) => shape.TryGetProperty<T>(key, out var value) ? value : default;

    /// <summary>Reads a property of a type; the given value if it is missing or of another type.</summary>
    public static T GetProperty<T>(this IShape shape, string key, T value) => shape.TryGetProperty<T>(key, out var found) ? found : value;

    /// <summary>Adds several children at a position.</summary>
    public static async ValueTask<IShape> AddRangeAsync(this IShape shape, IEnumerable<object> items, string? position = null)
    {
        foreach (var item in items)
        {
            await shape.AddAsync(item, position);
        }

        return shape;
    }

    /// <summary>Adds a child.</summary>
    public static ValueTask<IShape> AddAsync(this IShape shape, object item) => shape.AddAsync(item, "");

    /// <summary>A tag with the shape's tag name, attributes, classes and id.</summary>
    public static TagBuilder GetTagBuilder(this IShape shape, string defaultTagName = "span")
    {
        var tag = new TagBuilder(string.IsNullOrEmpty(shape.TagName) ? defaultTagName : shape.TagName);
        if (shape is not Shape known || known.HasAttributes)
        {
            foreach (var (name, value) in shape.Attributes)
            {
                tag.Attributes.TryAdd(name, value);
            }
        }

        if (shape is not Shape withClasses || withClasses.HasClasses)
        {
            foreach (var cssClass in shape.Classes)
            {
                tag.AddCssClass(cssClass);
            }
        }

        if (!string.IsNullOrWhiteSpace(shape.Id))
        {
            tag.Attributes["id"] = shape.Id;
        }

        return tag;
    }

    internal static string? GetText(this IShape shape, string key)
        => shape.Properties.TryGetValue(key, out var value) ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;
}
