using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

namespace OrchardCore.ContentManagement.Display.Placement;

/// <summary>The filter <c>contentType</c> of placement rules: types or stereotypes, with <c>*</c> at the end for prefixes.</summary>
public class ContentTypePlacementNodeFilterProvider : ContentPlacementParseFilterProviderBase, IPlacementNodeFilterProvider
{
    /// <inheritdoc/>
    public string Key => "contentType";

    /// <inheritdoc/>
    public bool IsMatch(ShapePlacementContext context, object expression)
    {
        if (GetContent(context) is not { } contentItem)
        {
            return false;
        }

        var stereotype = context.ZoneShape.Properties.TryGetValue("Stereotype", out var value) ? value as string : null;

        return PlacementValues.Read(expression).Any(pattern => Matches(contentItem.ContentType, pattern) || Matches(stereotype, pattern));
    }

    private static bool Matches(string? name, string pattern)
        => name is not null && (pattern.EndsWith('*')
            ? name.StartsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.OrdinalIgnoreCase)
            : name.Equals(pattern, StringComparison.OrdinalIgnoreCase));
}
