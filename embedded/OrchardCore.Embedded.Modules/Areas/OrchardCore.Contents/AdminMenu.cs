using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Navigation;

namespace OrchardCore.Contents;

internal sealed class AdminMenu(
    IContentDefinitionManager contentDefinitionManager,
    IContentManager contentManager,
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorizationService,
    IStringLocalizer<AdminMenu> localizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = localizer;

    protected override async ValueTask BuildAsync(NavigationBuilder builder)
    {
        var user = httpContextAccessor.HttpContext?.User;
        var types = (await contentDefinitionManager.ListTypeDefinitionsAsync()).ToArray();
        var listable = types.Where(type => type.IsListable() && !type.HasStereotype()).OrderBy(type => type.DisplayName).ToArray();

        await builder.AddAsync(S["Content"], NavigationConstants.AdminMenuContentPosition, async content =>
        {
            content.AddClass("icon-class-fa-regular fa-newspaper").Id("content");

            if (listable.Length > 0 && await authorizationService.AuthorizeContentTypeDefinitionsAsync(user, CommonPermissions.ListContent, listable, contentManager))
            {
                content.Add(S["Content Items"], S["Content Items"].PrefixPosition("1"), items => items
                    .Id("contentItems")
                    .Action("List", "Admin", "OrchardCore.Contents")
                    .LocalNav());
            }
        });

        var creatable = new List<ContentTypeDefinition>();

        foreach (var type in types.Where(type => type.IsCreatable() && !type.HasStereotype()).OrderBy(type => type.DisplayName))
        {
            if (await authorizationService.AuthorizeContentTypeAsync(user, CommonPermissions.EditContent, type, CurrentUserId(user)))
            {
                creatable.Add(type);
            }
        }

        if (creatable.Count == 0)
        {
            return;
        }

        builder.Add(S["New"], "-1", create =>
        {
            create.AddClass("icon-class-fa-solid fa-plus").Id("new").LinkToFirstChild(false);

            foreach (var type in creatable)
            {
                create.Add(S[type.DisplayName], type.DisplayName, item => item
                    .Action("Create", "Admin", "OrchardCore.Contents", new RouteValueDictionary { ["id"] = type.Name }));
            }
        });
    }

    private static string? CurrentUserId(System.Security.Claims.ClaimsPrincipal? user)
        => user?.FindFirst(System.Security.Claims.ClaimTypes.NameIdentifier)?.Value;
}
