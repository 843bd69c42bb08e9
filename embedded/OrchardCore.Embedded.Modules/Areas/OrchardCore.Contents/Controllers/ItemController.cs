using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement.ModelBinding;

namespace OrchardCore.Contents.Controllers;

/// <summary>Shows items to their readers.</summary>
internal sealed class ItemController(
    IContentManager contentManager,
    IContentItemDisplayManager contentItemDisplayManager,
    IAuthorizationService authorizationService,
    IUpdateModelAccessor updateModelAccessor) : Controller
{
    public async Task<IActionResult> Display(string contentItemId, string? jsonPath)
    {
        var contentItem = await contentManager.GetAsync(contentItemId, jsonPath);

        return await ShowAsync(contentItem, CommonPermissions.ViewContent);
    }

    public async Task<IActionResult> Preview(string contentItemId, string? version)
    {
        var contentItem = string.IsNullOrEmpty(version)
            ? await contentManager.GetAsync(contentItemId, VersionOptions.Latest)
            : await contentManager.GetVersionAsync(version);

        return await ShowAsync(contentItem?.ContentItemId == contentItemId ? contentItem : null, CommonPermissions.PreviewContent);
    }

    private async Task<IActionResult> ShowAsync(ContentItem? contentItem, OrchardCore.Security.Permissions.Permission permission)
    {
        if (contentItem is null)
        {
            return NotFound();
        }

        if (!await authorizationService.AuthorizeAsync(User, permission, (object)contentItem))
        {
            return User.Identity?.IsAuthenticated == true ? Forbid() : Challenge();
        }

        return View("Display", await contentItemDisplayManager.BuildDisplayAsync(contentItem, updateModelAccessor.ModelUpdater));
    }
}
