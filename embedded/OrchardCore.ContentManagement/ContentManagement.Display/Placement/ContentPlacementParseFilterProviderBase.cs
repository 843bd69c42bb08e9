using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.ContentManagement.Display.Placement;

/// <summary>Finds the content item that a placement rule is about.</summary>
public class ContentPlacementParseFilterProviderBase
{
    /// <summary>Whether the placed shape belongs to an item.</summary>
    /// <param name="context">The placed shape.</param>
    /// <returns>Whether it does.</returns>
    protected static bool HasContent(ShapePlacementContext context) => GetContent(context) is not null;

    /// <summary>Gets the item that the placed shape belongs to.</summary>
    /// <param name="context">The placed shape.</param>
    /// <returns>The item, or null.</returns>
    protected static ContentItem? GetContent(ShapePlacementContext context)
        => context.ZoneShape is { } shape
            && shape.Properties.TryGetValue("ContentItem", out var value)
                ? value as ContentItem
                : null;
}
