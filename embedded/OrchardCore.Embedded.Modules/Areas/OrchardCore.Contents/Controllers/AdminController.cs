using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;
using YesSql;

namespace OrchardCore.Contents.Controllers;

/// <summary>Creates, edits, publishes and deletes items.</summary>
internal sealed partial class AdminController : Controller
{
    private const string AndContinue = "AndContinue";

    private readonly IContentManager _contentManager;
    private readonly IContentItemDisplayManager _contentItemDisplayManager;
    private readonly IContentDefinitionManager _contentDefinitionManager;
    private readonly IAuthorizationService _authorizationService;
    private readonly IUpdateModelAccessor _updateModelAccessor;
    private readonly ISession _session;
    private readonly INotifier _notifier;
    private readonly IHtmlLocalizer H;

    public AdminController(
        IContentManager contentManager,
        IContentItemDisplayManager contentItemDisplayManager,
        IContentDefinitionManager contentDefinitionManager,
        IAuthorizationService authorizationService,
        IUpdateModelAccessor updateModelAccessor,
        ISession session,
        INotifier notifier,
        IHtmlLocalizer<AdminController> htmlLocalizer)
    {
        _contentManager = contentManager;
        _contentItemDisplayManager = contentItemDisplayManager;
        _contentDefinitionManager = contentDefinitionManager;
        _authorizationService = authorizationService;
        _updateModelAccessor = updateModelAccessor;
        _session = session;
        _notifier = notifier;
        H = htmlLocalizer;
    }

    [Admin("Contents/ContentTypes/{id}/Create", "CreateContentItem")]
    public async Task<IActionResult> Create(string id)
    {
        if (await _contentDefinitionManager.GetTypeDefinitionAsync(id) is null)
        {
            return NotFound();
        }

        var contentItem = await _contentManager.NewAsync(id);

        return await IsAllowedAsync(CommonPermissions.EditContent, contentItem)
            ? View(await _contentItemDisplayManager.BuildEditorAsync(contentItem, _updateModelAccessor.ModelUpdater, true))
            : Forbid();
    }

    [HttpPost, ActionName("Create")]
    public async Task<IActionResult> CreatePost(
        string id,
        string? returnUrl,
        [FromForm(Name = "submit.Save")] string? save,
        [FromForm(Name = "submit.Publish")] string? publish)
    {
        if (await _contentDefinitionManager.GetTypeDefinitionAsync(id) is not { } type)
        {
            return NotFound();
        }

        var contentItem = await _contentManager.NewAsync(id);
        var permission = publish is null ? CommonPermissions.EditContent : CommonPermissions.PublishContent;

        if (!await IsAllowedAsync(permission, contentItem))
        {
            return Forbid();
        }

        var editor = await _contentItemDisplayManager.UpdateEditorAsync(contentItem, _updateModelAccessor.ModelUpdater, true);

        if (!ModelState.IsValid
            || !await _contentManager.CreateAsync(contentItem, VersionOptions.Draft)
            || !await FinishAsync(contentItem, type, publish is not null))
        {
            await _session.CancelAsync();
            return View("Create", editor);
        }

        return Leave(contentItem, returnUrl, (publish ?? save)?.EndsWith(AndContinue, StringComparison.Ordinal) == true);
    }

    [Admin("Contents/ContentItems/{contentItemId}/Display", "AdminDisplayContentItem")]
    public async Task<IActionResult> Display(string contentItemId)
    {
        if (await _contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } contentItem)
        {
            return NotFound();
        }

        return await IsAllowedAsync(CommonPermissions.ViewContent, contentItem)
            ? View(await _contentItemDisplayManager.BuildDisplayAsync(contentItem, _updateModelAccessor.ModelUpdater, OrchardCoreConstants.DisplayType.DetailAdmin))
            : Forbid();
    }

    [Admin("Contents/ContentItems/{contentItemId}/Edit", "EditContentItem")]
    public async Task<IActionResult> Edit(string contentItemId)
    {
        if (await _contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } contentItem)
        {
            return NotFound();
        }

        return await IsAllowedAsync(CommonPermissions.EditContent, contentItem)
            ? View(await _contentItemDisplayManager.BuildEditorAsync(contentItem, _updateModelAccessor.ModelUpdater, false))
            : Forbid();
    }

    [HttpPost, ActionName("Edit")]
    public async Task<IActionResult> EditPost(
        string contentItemId,
        string? returnUrl,
        [FromForm(Name = "submit.Save")] string? save,
        [FromForm(Name = "submit.Publish")] string? publish,
        [FromForm(Name = "submit.Unpublish")] string? unpublish)
    {
        var permission = publish is null && unpublish is null ? CommonPermissions.EditContent : CommonPermissions.PublishContent;

        if (await _contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } latest)
        {
            return NotFound();
        }

        // Checked before a draft is made, so that nothing is stored for those who may not edit.
        if (!await IsAllowedAsync(permission, latest))
        {
            return Forbid();
        }

        var contentItem = (await _contentManager.GetAsync(contentItemId, VersionOptions.DraftRequired))!;
        var type = (await _contentDefinitionManager.GetTypeDefinitionAsync(contentItem.ContentType))!;
        var editor = await _contentItemDisplayManager.UpdateEditorAsync(contentItem, _updateModelAccessor.ModelUpdater, false);

        if (!ModelState.IsValid)
        {
            await _session.CancelAsync();
            return View("Edit", editor);
        }

        await _contentManager.UpdateAsync(contentItem);

        var done = unpublish is null
            ? await FinishAsync(contentItem, type, publish is not null)
            : await UnpublishAsync(contentItem, type);

        if (!done)
        {
            await _session.CancelAsync();
            return View("Edit", editor);
        }

        return Leave(contentItem, returnUrl, (publish ?? save)?.EndsWith(AndContinue, StringComparison.Ordinal) == true);
    }

    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/Clone", "AdminCloneContentItem")]
    public async Task<IActionResult> Clone(string contentItemId, string? returnUrl)
    {
        if (await _contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } contentItem)
        {
            return NotFound();
        }

        if (!await IsAllowedAsync(CommonPermissions.CloneContent, contentItem))
        {
            return Forbid();
        }

        await _contentManager.CloneAsync(contentItem);
        await _notifier.SuccessAsync(H["The content item was copied as a draft."]);

        return BackToList(returnUrl);
    }

    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/DiscardDraft", "DiscardDraftContentItem")]
    public async Task<IActionResult> DiscardDraft(string contentItemId, string? returnUrl)
    {
        var contentItem = await _contentManager.GetAsync(contentItemId, VersionOptions.Latest);

        if (contentItem is null || contentItem.Published)
        {
            return NotFound();
        }

        if (!await IsAllowedAsync(CommonPermissions.DeleteContent, contentItem))
        {
            return Forbid();
        }

        await _contentManager.DiscardDraftAsync(contentItem);
        await _notifier.SuccessAsync(H["The draft of {0} was discarded.", await DescribeAsync(contentItem)]);

        return BackToList(returnUrl);
    }

    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/Delete", "RemoveContentItem")]
    public async Task<IActionResult> Remove(string contentItemId, string? returnUrl)
    {
        if (await _contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } contentItem)
        {
            return NotFound();
        }

        if (!await IsAllowedAsync(CommonPermissions.DeleteContent, contentItem))
        {
            return Forbid();
        }

        if (await _contentManager.RemoveAsync(contentItem))
        {
            await _notifier.SuccessAsync(H["{0} was deleted.", await DescribeAsync(contentItem)]);
        }
        else
        {
            await _notifier.WarningAsync(H["{0} was not deleted.", await DescribeAsync(contentItem)]);
        }

        return BackToList(returnUrl);
    }

    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/Publish", "PublishContentItem")]
    public async Task<IActionResult> Publish(string contentItemId, string? returnUrl)
    {
        if (await _contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } contentItem)
        {
            return NotFound();
        }

        if (!await IsAllowedAsync(CommonPermissions.PublishContent, contentItem))
        {
            return Forbid();
        }

        if (await _contentManager.PublishAsync(contentItem))
        {
            await _notifier.SuccessAsync(H["{0} was published.", await DescribeAsync(contentItem)]);
        }
        else
        {
            await _notifier.WarningAsync(H["{0} was not published.", await DescribeAsync(contentItem)]);
        }

        return BackToList(returnUrl);
    }

    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/Unpublish", "UnpublishContentItem")]
    public async Task<IActionResult> Unpublish(string contentItemId, string? returnUrl)
    {
        if (await _contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } contentItem)
        {
            return NotFound();
        }

        if (!await IsAllowedAsync(CommonPermissions.PublishContent, contentItem))
        {
            return Forbid();
        }

        if (await _contentManager.UnpublishAsync(contentItem))
        {
            await _notifier.SuccessAsync(H["{0} was unpublished.", await DescribeAsync(contentItem)]);
        }
        else
        {
            await _notifier.WarningAsync(H["{0} was not unpublished.", await DescribeAsync(contentItem)]);
        }

        return BackToList(returnUrl);
    }

    private async Task<bool> FinishAsync(ContentItem contentItem, ContentTypeDefinition type, bool publishes)
    {
        if (publishes)
        {
            if (!await _contentManager.PublishAsync(contentItem))
            {
                return false;
            }

            await _notifier.SuccessAsync(H["{0} was published.", await DescribeAsync(contentItem)]);
            return true;
        }

        await _contentManager.SaveDraftAsync(contentItem);

        if (!ModelState.IsValid)
        {
            return false;
        }

        await _notifier.SuccessAsync(H["The draft of {0} was saved.", Describe(contentItem, type)]);
        return true;
    }

    private async Task<bool> UnpublishAsync(ContentItem contentItem, ContentTypeDefinition type)
    {
        await _contentManager.SaveDraftAsync(contentItem);

        if (!await _contentManager.UnpublishAsync(contentItem))
        {
            return false;
        }

        await _notifier.SuccessAsync(H["{0} was unpublished.", Describe(contentItem, type)]);
        return true;
    }

    private async Task<string> DescribeAsync(ContentItem contentItem)
        => Describe(contentItem, await _contentDefinitionManager.GetTypeDefinitionAsync(contentItem.ContentType));

    private static string Describe(ContentItem contentItem, ContentTypeDefinition? type)
        => string.IsNullOrWhiteSpace(contentItem.DisplayText) ? type?.DisplayName ?? contentItem.ContentType : contentItem.DisplayText;

    private Task<bool> IsAllowedAsync(Permission permission, ContentItem contentItem)
        => _authorizationService.AuthorizeAsync(User, permission, (object)contentItem);

    private IActionResult Leave(ContentItem contentItem, string? returnUrl, bool staysInEditor)
    {
        if (staysInEditor || !IsLocal(returnUrl))
        {
            return RedirectToAction(nameof(Edit), new { contentItemId = contentItem.ContentItemId, returnUrl = IsLocal(returnUrl) ? returnUrl : null });
        }

        return LocalRedirect(returnUrl!);
    }

    private IActionResult BackToList(string? returnUrl)
        => IsLocal(returnUrl) ? LocalRedirect(returnUrl!) : RedirectToAction(nameof(List));

    private bool IsLocal(string? returnUrl) => !string.IsNullOrEmpty(returnUrl) && Url.IsLocalUrl(returnUrl);
}
