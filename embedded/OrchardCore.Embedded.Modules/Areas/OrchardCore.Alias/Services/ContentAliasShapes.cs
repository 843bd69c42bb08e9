using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.Alias.Services;

/// <summary>Adds the alternates of the shape <c>Content</c> that are named after the alias.</summary>
internal sealed class ContentAliasShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Content").OnDisplaying(displaying =>
        {
            if (!displaying.Shape.TryGetProperty<ContentItem>("ContentItem", out var contentItem)
                || contentItem is null
                || !contentItem.TryGet<AliasPart>(out var part)
                || string.IsNullOrEmpty(part.Alias))
            {
                return;
            }

            var alias = part.Alias.Replace("-", "__", StringComparison.Ordinal).Replace('.', '_');

            displaying.Shape.Metadata.Alternates.Add($"Content__Alias__{alias}");
            displaying.Shape.Metadata.Alternates.Add($"Content_{displaying.Shape.Metadata.DisplayType}__Alias__{alias}");
        });

        return ValueTask.CompletedTask;
    }
}
