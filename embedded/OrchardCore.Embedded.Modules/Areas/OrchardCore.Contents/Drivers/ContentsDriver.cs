using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.ViewModels;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents.Drivers;

/// <summary>Shows what belongs to all items: their state in lists and the buttons of their editors.</summary>
internal sealed class ContentsDriver(
    IContentDefinitionManager contentDefinitionManager,
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorizationService) : ContentDisplayDriver
{
    public override IDisplayResult Display(ContentItem contentItem, BuildDisplayContext context)
    {
        if (context.DisplayType == OrchardCoreConstants.DisplayType.SummaryAdmin)
        {
            return Combine(
                Create("Contents_SummaryAdmin__Tags", contentItem).Location("SummaryAdmin", "Tags:10"),
                Create("Contents_SummaryAdmin__Meta", contentItem).Location("SummaryAdmin", "Meta:20"),
                Create("Contents_SummaryAdmin__Button__Edit", contentItem).Location("SummaryAdmin", "Actions:10")
                    .RenderWhen(() => IsAllowedAsync(CommonPermissions.EditContent, contentItem)),
                Create("Contents_SummaryAdmin__Button__Actions", contentItem).Location("SummaryAdmin", "ActionsMenu:10"));
        }

        return Create("ContentsMetadata", contentItem).Location("Detail", "Content:before");
    }

    public override async Task<IDisplayResult?> EditAsync(ContentItem contentItem, BuildEditorContext context)
    {
        var type = await contentDefinitionManager.GetTypeDefinitionAsync(contentItem.ContentType);

        if (type is null)
        {
            return null;
        }

        var results = new List<IDisplayResult>
        {
            Create("Content_PublishButton", contentItem).Location("Actions:10")
                .RenderWhen(() => IsAllowedAsync(CommonPermissions.PublishContent, contentItem)),
        };

        if (!context.IsNew)
        {
            results.Add(Create("Content_UnpublishButton", contentItem).Location("Actions:20")
                .RenderWhen(async () => contentItem.Published && await IsAllowedAsync(CommonPermissions.PublishContent, contentItem)));
            results.Add(Create("Content_DeleteButton", contentItem).Location("Actions:40")
                .RenderWhen(() => IsAllowedAsync(CommonPermissions.DeleteContent, contentItem)));
        }

        if (type.IsDraftable())
        {
            results.Add(Create("Content_SaveDraftButton", contentItem).Location("Actions:30")
                .RenderWhen(() => IsAllowedAsync(CommonPermissions.EditContent, contentItem)));
        }

        return Combine(results);
    }

    private ShapeResult Create(string shapeType, ContentItem contentItem)
        => Initialize<ContentItemViewModel>(shapeType, model => model.ContentItem = contentItem);

    private async Task<bool> IsAllowedAsync(Permission permission, ContentItem contentItem)
        => httpContextAccessor.HttpContext?.User is ClaimsPrincipal user && await authorizationService.AuthorizeAsync(user, permission, (object)contentItem);
}
