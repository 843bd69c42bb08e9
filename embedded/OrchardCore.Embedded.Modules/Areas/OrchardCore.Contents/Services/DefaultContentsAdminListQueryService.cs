using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.ModelBinding;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace OrchardCore.Contents.Services;

/// <summary>Makes the query of the list of items from the text of its search box and from what the user may see.</summary>
internal sealed class DefaultContentsAdminListQueryService(
    ISession session,
    IContentDefinitionManager contentDefinitionManager,
    IContentManager contentManager,
    IAuthorizationService authorizationService,
    IHttpContextAccessor httpContextAccessor,
    IEnumerable<IContentsAdminListFilter> filters) : IContentsAdminListQueryService
{
    public async Task<IQuery<ContentItem>> QueryAsync(ContentOptionsViewModel model, IUpdateModel updater)
    {
        var user = httpContextAccessor.HttpContext!.User;
        var userId = user.FindFirstValue(ClaimTypes.NameIdentifier);
        var search = ContentListQuery.Parse(model.SearchText);
        var types = await GetTypesAsync(user, userId, search, model.SelectedContentType);
        var names = types.Select(type => type.Name).ToArray();
        var query = session.Query<ContentItem, ContentItemIndex>(index => index.ContentType.IsIn(names));

        query = search.Status switch
        {
            ContentsStatus.Draft => query.Where(index => index.Latest && !index.Published),
            ContentsStatus.Published => query.Where(index => index.Published),
            ContentsStatus.AllVersions => query,
            ContentsStatus.Owner => query.Where(index => index.Latest && index.Owner == userId),
            _ => query.Where(index => index.Latest),
        };

        if (!await authorizationService.AuthorizeContentTypeDefinitionsAsync(user, CommonPermissions.EditContent, types, contentManager)
            && !await authorizationService.AuthorizeAsync(user, CommonPermissions.ViewContent))
        {
            query = query.Where(index => index.Owner == userId);
        }

        if (!string.IsNullOrEmpty(search.Text))
        {
            var text = search.Text;
            query = query.Where(index => index.DisplayText!.Contains(text));
        }

        query = search.Order switch
        {
            ContentsOrder.Published => query.OrderByDescending(index => index.PublishedUtc),
            ContentsOrder.Created => query.OrderByDescending(index => index.CreatedUtc),
            ContentsOrder.Title => query.OrderBy(index => index.DisplayText),
            _ => query.OrderByDescending(index => index.ModifiedUtc),
        };

        query = query.ThenBy(index => index.Id);

        foreach (var filter in filters)
        {
            await filter.FilterAsync(model, query, updater);
        }

        return query;
    }

    private async Task<ContentTypeDefinition[]> GetTypesAsync(ClaimsPrincipal user, string? userId, ContentListQuery search, string? selected)
    {
        var types = (await contentDefinitionManager.ListTypeDefinitionsAsync()).AsEnumerable();
        var name = string.IsNullOrEmpty(selected) ? search.ContentType : selected;

        types = !string.IsNullOrEmpty(name)
            ? types.Where(type => string.Equals(type.Name, name, StringComparison.OrdinalIgnoreCase))
            : string.IsNullOrEmpty(search.Stereotype)
                ? types.Where(type => type.IsListable() && !type.HasStereotype())
                : types.Where(type => type.IsListable() && type.StereotypeEquals(search.Stereotype, StringComparison.OrdinalIgnoreCase));

        var allowed = new List<ContentTypeDefinition>();

        foreach (var type in types)
        {
            if (await authorizationService.AuthorizeContentTypeAsync(user, CommonPermissions.ListContent, type, userId))
            {
                allowed.Add(type);
            }
        }

        return allowed.ToArray();
    }
}
