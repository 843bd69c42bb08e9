using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

namespace OrchardCore.ContentManagement.Display.Placement;

/// <summary>The filter <c>contentPart</c> of placement rules: attached names of parts that the item has.</summary>
public class ContentPartPlacementNodeFilterProvider : ContentPlacementParseFilterProviderBase, IPlacementNodeFilterProvider
{
    /// <inheritdoc/>
    public string Key => "contentPart";

    /// <inheritdoc/>
    public bool IsMatch(ShapePlacementContext context, object expression)
        => GetContent(context) is { } contentItem && PlacementValues.Read(expression).Any(contentItem.Has);
}
