using Microsoft.AspNetCore.Html;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.ModelBinding;

namespace OrchardCore.Contents.Shapes;

/// <summary>The shape <c>ContentItem</c>, which displays an item found by its handle or alias.</summary>
internal sealed class ContentItemShapes(
    IContentManager contentManager,
    IContentHandleManager contentHandleManager,
    IContentItemDisplayManager contentItemDisplayManager,
    IUpdateModelAccessor updateModelAccessor) : IShapeAttributeProvider
{
    [Shape("ContentItem")]
    public async Task<IHtmlContent> ContentItem(IDisplayHelper DisplayAsync, IShape Shape, string? handle, string? alias, string? displayType, string? alternate)
    {
        var key = string.IsNullOrEmpty(handle) ? alias : handle;
        var id = string.IsNullOrEmpty(key) ? null : await contentHandleManager.GetContentItemIdAsync(key);
        var contentItem = id is null ? null : await contentManager.GetAsync(id);

        if (contentItem is null)
        {
            return HtmlString.Empty;
        }

        var shape = await contentItemDisplayManager.BuildDisplayAsync(contentItem, updateModelAccessor.ModelUpdater, displayType ?? "");

        if (!string.IsNullOrEmpty(alternate))
        {
            shape.Metadata.Alternates.Add(alternate);
        }

        return await DisplayAsync.ShapeExecuteAsync(shape);
    }
}
