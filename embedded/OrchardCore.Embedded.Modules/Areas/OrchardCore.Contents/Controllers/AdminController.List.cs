using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents.Services;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Navigation;
using YesSql;

namespace OrchardCore.Contents.Controllers;

/// <content>The list of items.</content>
internal sealed partial class AdminController
{
    [Admin("Contents/ContentItems/{contentTypeId?}", "ListContentItems")]
    public async Task<IActionResult> List(
        string? contentTypeId,
        string? q,
        PagerParameters pagerParameters,
        [FromServices] IContentsAdminListQueryService queryService,
        [FromServices] IShapeFactory shapeFactory,
        [FromServices] IOptions<PagerOptions> pagerOptions,
        [FromServices] IStringLocalizer<AdminController> localizer)
    {
        var types = (await _contentDefinitionManager.ListTypeDefinitionsAsync())
            .Where(type => type.IsListable() && !type.HasStereotype())
            .OrderBy(type => type.DisplayName)
            .ToArray();
        var selected = string.IsNullOrEmpty(contentTypeId) ? null : await _contentDefinitionManager.GetTypeDefinitionAsync(contentTypeId);

        if (!string.IsNullOrEmpty(contentTypeId) && selected is null)
        {
            return NotFound();
        }

        if (!await _authorizationService.AuthorizeContentTypeDefinitionsAsync(User, CommonPermissions.ListContent, selected is null ? types : [selected], _contentManager))
        {
            return Forbid();
        }

        var search = ContentListQuery.Parse(q);
        var options = new ContentOptionsViewModel
        {
            SearchText = q,
            OriginalSearchText = search.Text,
            SelectedContentType = selected?.Name,
            ContentsStatus = search.Status,
            OrderBy = search.Order,
        };
        var query = await queryService.QueryAsync(options, _updateModelAccessor.ModelUpdater);
        var pager = new Pager(pagerParameters, pagerOptions.Value.GetPageSize());
        var count = await query.CountAsync();
        var contentItems = (await query.Skip(pager.GetStartIndex()).Take(pager.PageSize).ListAsync(_contentManager)).ToArray();
        var routeValues = new RouteValueDictionary();

        if (!string.IsNullOrEmpty(q))
        {
            routeValues["q"] = q;
        }

        var model = new ListContentsViewModel
        {
            Options = options,
            Title = selected is null ? null : localizer[selected.DisplayName].Value,
            Pager = await shapeFactory.PagerAsync(pager, count, routeValues),
        };

        foreach (var contentItem in contentItems)
        {
            var shape = await _contentItemDisplayManager.BuildDisplayAsync(contentItem, _updateModelAccessor.ModelUpdater, OrchardCoreConstants.DisplayType.SummaryAdmin);
            model.ContentItems.Add(new ListedContentItem(contentItem.Id, contentItem.ToString(), shape));
        }

        options.StartIndex = count == 0 ? 0 : pager.GetStartIndex() + 1;
        options.EndIndex = pager.GetStartIndex() + contentItems.Length;
        options.ContentItemsCount = contentItems.Length;
        options.TotalItemCount = count;
        await FillChoicesAsync(options, types, selected, search, localizer);

        return View("List", model);
    }

    [HttpPost, ActionName("List")]
    public async Task<IActionResult> ListPost(
        string? contentTypeId,
        string? q,
        [Bind(Prefix = "Options")] ContentOptionsViewModel options,
        IEnumerable<long>? itemIds,
        [FromForm(Name = "submit.BulkAction")] string? bulkAction)
    {
        if (bulkAction is not null)
        {
            var selected = (itemIds ?? []).Distinct().ToArray();

            if (selected.Length > 0 && options.BulkAction != ViewModels.ContentsBulkAction.None)
            {
                await RunBulkActionAsync(selected, options.BulkAction);
            }

            return RedirectToAction(nameof(List), new { contentTypeId, q });
        }

        var search = ContentListQuery.Parse(options.SearchText);
        search.Status = options.ContentsStatus;
        search.Order = options.OrderBy;
        var text = search.ToString();

        return RedirectToAction(nameof(List), new
        {
            contentTypeId = string.IsNullOrEmpty(options.SelectedContentType) ? null : options.SelectedContentType,
            q = text.Length == 0 ? null : text,
        });
    }

    private async Task RunBulkActionAsync(long[] documentIds, ViewModels.ContentsBulkAction action)
    {
        var done = 0;
        var refused = 0;

        foreach (var found in await _session.GetAsync<ContentItem>(documentIds))
        {
            var contentItem = await _contentManager.LoadAsync(found);
            var permission = action == ViewModels.ContentsBulkAction.Remove ? CommonPermissions.DeleteContent : CommonPermissions.PublishContent;

            if (!await IsAllowedAsync(permission, contentItem))
            {
                refused++;
                continue;
            }

            var succeeded = action switch
            {
                ViewModels.ContentsBulkAction.PublishNow => await _contentManager.PublishAsync(contentItem),
                ViewModels.ContentsBulkAction.Unpublish => contentItem.Latest && await _contentManager.UnpublishAsync(contentItem),
                _ => await _contentManager.RemoveAsync(contentItem),
            };

            if (succeeded)
            {
                done++;
            }
            else
            {
                refused++;
            }
        }

        if (done > 0)
        {
            await _notifier.SuccessAsync(action switch
            {
                ViewModels.ContentsBulkAction.PublishNow => H.Plural(done, "1 content item was published.", "{0} content items were published."),
                ViewModels.ContentsBulkAction.Unpublish => H.Plural(done, "1 content item was unpublished.", "{0} content items were unpublished."),
                _ => H.Plural(done, "1 content item was deleted.", "{0} content items were deleted."),
            });
        }

        if (refused > 0)
        {
            await _notifier.WarningAsync(H.Plural(refused, "1 content item was left as it is.", "{0} content items were left as they are."));
        }
    }

    private async Task FillChoicesAsync(ContentOptionsViewModel options, ContentTypeDefinition[] types, ContentTypeDefinition? selected, ContentListQuery search, IStringLocalizer<AdminController> S)
    {
        options.ContentStatuses =
        [
            Choice(S["Latest"], ContentsStatus.Latest, search.Status),
            Choice(S["Published"], ContentsStatus.Published, search.Status),
            Choice(S["Drafts"], ContentsStatus.Draft, search.Status),
            Choice(S["Owned by me"], ContentsStatus.Owner, search.Status),
            Choice(S["All versions"], ContentsStatus.AllVersions, search.Status),
        ];
        options.ContentSorts =
        [
            Choice(S["Recently modified"], ContentsOrder.Modified, search.Order),
            Choice(S["Recently published"], ContentsOrder.Published, search.Order),
            Choice(S["Recently created"], ContentsOrder.Created, search.Order),
            Choice(S["Title"], ContentsOrder.Title, search.Order),
        ];
        options.ContentsBulkAction =
        [
            new SelectListItem(S["Publish now"], nameof(ViewModels.ContentsBulkAction.PublishNow)),
            new SelectListItem(S["Unpublish"], nameof(ViewModels.ContentsBulkAction.Unpublish)),
            new SelectListItem(S["Delete"], nameof(ViewModels.ContentsBulkAction.Remove)),
        ];
        options.ContentTypeOptions = types.Select(type => new SelectListItem(S[type.DisplayName], type.Name, type.Name == selected?.Name)).ToList();
        options.ContentTypeOptions.Insert(0, new SelectListItem(S["All content types"], "", selected is null));

        var owner = User.FindFirstValue(ClaimTypes.NameIdentifier);

        foreach (var type in selected is null ? types : [selected])
        {
            if (type.IsCreatable() && await _authorizationService.AuthorizeContentTypeAsync(User, CommonPermissions.EditContent, type, owner))
            {
                options.CreatableTypes.Add(new SelectListItem(S[type.DisplayName], type.Name));
            }
        }
    }

    private static SelectListItem Choice<T>(string text, T value, T selected)
        where T : struct, Enum
        => new(text, value.ToString(), EqualityComparer<T>.Default.Equals(value, selected));
}
