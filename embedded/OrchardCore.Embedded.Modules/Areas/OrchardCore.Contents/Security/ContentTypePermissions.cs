using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents.Security;

/// <summary>Lists the permissions of the securable content types.</summary>
internal sealed class ContentTypePermissions(IContentDefinitionManager contentDefinitionManager) : IPermissionProvider
{
    public async Task<IEnumerable<Permission>> GetPermissionsAsync()
        => (await contentDefinitionManager.ListTypeDefinitionsAsync())
            .Where(type => type.IsSecurable())
            .SelectMany(type => ContentTypePermissionsHelper.PermissionTemplates.Values
                .Select(template => ContentTypePermissionsHelper.CreateDynamicPermission(template, type)))
            .ToArray();

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];
}
