using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents.Security;

/// <summary>
/// Grants a permission for an item, or for a content type given by its name, to those who have the permission of that
/// type, and to the owner of the item if they have the "own" variant.
/// </summary>
internal sealed class ContentTypeAuthorizationHandler(IServiceProvider serviceProvider) : AuthorizationHandler<PermissionRequirement>
{
    private IAuthorizationService? _authorizationService;

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded || context.Resource is null)
        {
            return;
        }

        var contentItem = (context.Resource as IContent)?.ContentItem;
        var contentType = contentItem?.ContentType ?? context.Resource as string;
        var permission = Choose(requirement.Permission, context.User, contentItem);

        if (!string.IsNullOrEmpty(contentType) && ContentTypePermissionsHelper.ConvertToDynamicPermission(permission) is { } template)
        {
            permission = ContentTypePermissionsHelper.CreateDynamicPermission(template, contentType);
        }
        else if (ReferenceEquals(permission, requirement.Permission))
        {
            return;
        }

        // Resolved late: the authorization service itself depends on the handlers.
        _authorizationService ??= serviceProvider.GetRequiredService<IAuthorizationService>();

        if (await _authorizationService.AuthorizeAsync(context.User, permission))
        {
            context.Succeed(requirement);
        }
    }

    private static Permission Choose(Permission permission, ClaimsPrincipal user, ContentItem? contentItem)
        => contentItem is not null
            && IsOwner(user, contentItem)
            && CommonPermissions.OwnerPermissionsByName.TryGetValue(permission.Name, out var own)
                ? own
                : permission;

    private static bool IsOwner(ClaimsPrincipal? user, ContentItem contentItem)
        => !string.IsNullOrEmpty(contentItem.Owner) && user?.FindFirstValue(ClaimTypes.NameIdentifier) == contentItem.Owner;
}
