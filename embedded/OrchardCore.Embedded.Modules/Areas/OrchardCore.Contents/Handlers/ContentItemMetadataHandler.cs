using Microsoft.AspNetCore.Routing;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.Contents.Handlers;

/// <summary>Tells where the pages of items are, unless something else said so before.</summary>
internal sealed class ContentItemMetadataHandler : ContentHandlerBase
{
    private const string Area = "OrchardCore.Contents";

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context)
        => context.ForAsync<ContentItemMetadata>(metadata =>
        {
            var id = context.ContentItem.ContentItemId;

            metadata.CreateRouteValues ??= Route("Admin", "Create", "Id", context.ContentItem.ContentType);
            metadata.EditorRouteValues ??= Route("Admin", "Edit", "ContentItemId", id);
            metadata.AdminRouteValues ??= Route("Admin", "Edit", "ContentItemId", id);
            metadata.DisplayRouteValues ??= Route("Item", "Display", "ContentItemId", id);
            metadata.RemoveRouteValues ??= Route("Admin", "Remove", "ContentItemId", id);

            return Task.CompletedTask;
        });

    private static RouteValueDictionary Route(string controller, string action, string key, string value) => new()
    {
        ["Area"] = Area,
        ["Controller"] = controller,
        ["Action"] = action,
        [key] = value,
    };
}
