using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.Autoroute.Services;

/// <summary>Adds the alternates of the shape <c>Content</c> that are named after the path.</summary>
internal sealed class ContentSlugShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Content").OnDisplaying(displaying =>
        {
            if (!displaying.Shape.TryGetProperty<ContentItem>("ContentItem", out var contentItem)
                || contentItem is null
                || !contentItem.TryGet<AutoroutePart>(out var part)
                || string.IsNullOrEmpty(part.Path))
            {
                return;
            }

            var slug = part.Path.Replace("-", "__", StringComparison.Ordinal).Replace('.', '_').Replace("/", "__", StringComparison.Ordinal);

            displaying.Shape.Metadata.Alternates.Add($"Content__Slug__{slug}");
            displaying.Shape.Metadata.Alternates.Add($"Content_{displaying.Shape.Metadata.DisplayType}__Slug__{slug}");
        });

        return ValueTask.CompletedTask;
    }
}
