using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.Contents.Services;

/// <summary>Adds the alternates of the shape <c>Content</c>.</summary>
internal sealed class ContentShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Content").OnDisplaying(displaying =>
        {
            if (!displaying.Shape.TryGetProperty<ContentItem>("ContentItem", out var contentItem) || contentItem is null)
            {
                return;
            }

            var displayType = displaying.Shape.Metadata.DisplayType;
            var alternates = displaying.Shape.Metadata.Alternates;

            alternates.Add($"Content_{displayType}");
            alternates.Add($"Content__{contentItem.ContentType}");
            alternates.Add($"Content__{contentItem.Id}");
            alternates.Add($"Content_{displayType}__{contentItem.ContentType}");
            alternates.Add($"Content_{displayType}__{contentItem.Id}");
        });

        return ValueTask.CompletedTask;
    }
}
