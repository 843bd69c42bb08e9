using System.Security.Claims;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security.Permissions;

namespace Microsoft.AspNetCore.Authorization;

/// <summary>Checks of what a user may do with the items of a type.</summary>
public static class AuthorizationServiceExtensions
{
    /// <summary>Checks a permission for a type.</summary>
    /// <param name="service">The authorization service.</param>
    /// <param name="user">The user.</param>
    /// <param name="requiredPermission">The permission about all types.</param>
    /// <param name="contentTypeDefinition">The type.</param>
    /// <param name="owner">The owner of the items meant.</param>
    /// <returns>Whether the user has it.</returns>
    public static Task<bool> AuthorizeContentTypeAsync(this IAuthorizationService service, ClaimsPrincipal? user, Permission requiredPermission, ContentTypeDefinition contentTypeDefinition, string? owner = null)
        => service.AuthorizeContentTypeAsync(user, requiredPermission, contentTypeDefinition.Name, owner);

    /// <summary>Checks a permission for a type.</summary>
    /// <param name="service">The authorization service.</param>
    /// <param name="user">The user.</param>
    /// <param name="requiredPermission">The permission about all types.</param>
    /// <param name="contentType">The name of the type.</param>
    /// <param name="owner">The owner of the items meant.</param>
    /// <returns>Whether the user has it.</returns>
    public static Task<bool> AuthorizeContentTypeAsync(this IAuthorizationService service, ClaimsPrincipal? user, Permission requiredPermission, string contentType, string? owner = null)
        => service.AuthorizeAsync(user, requiredPermission, (object)new ContentItem { ContentType = contentType, Owner = owner });

    /// <summary>Checks whether a user has a permission for any of several types.</summary>
    /// <param name="service">The authorization service.</param>
    /// <param name="user">The user.</param>
    /// <param name="requiredPermission">The permission about all types.</param>
    /// <param name="contentTypeDefinitions">The types.</param>
    /// <param name="contentManager">The content manager.</param>
    /// <returns>Whether the user has it.</returns>
    public static async Task<bool> AuthorizeContentTypeDefinitionsAsync(this IAuthorizationService service, ClaimsPrincipal? user, Permission requiredPermission, IEnumerable<ContentTypeDefinition> contentTypeDefinitions, IContentManager contentManager)
    {
        var permission = CommonPermissions.OwnerPermissionsByName.GetValueOrDefault(requiredPermission.Name, requiredPermission);

        if (ContentTypePermissionsHelper.ConvertToDynamicPermission(permission) is { } template)
        {
            foreach (var type in contentTypeDefinitions)
            {
                if (await service.AuthorizeAsync(user, ContentTypePermissionsHelper.CreateDynamicPermission(template, type.Name)))
                {
                    return true;
                }
            }
        }

        return await service.AuthorizeAsync(user, permission);
    }
}
