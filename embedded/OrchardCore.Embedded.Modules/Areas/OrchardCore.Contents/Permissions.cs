using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents;

internal sealed class Permissions : IPermissionProvider
{
    private static readonly Permission[] _all =
    [
        CommonPermissions.EditContent,
        CommonPermissions.EditOwnContent,
        CommonPermissions.PublishContent,
        CommonPermissions.PublishOwnContent,
        CommonPermissions.DeleteContent,
        CommonPermissions.DeleteOwnContent,
        CommonPermissions.ViewContent,
        CommonPermissions.ViewOwnContent,
        CommonPermissions.PreviewContent,
        CommonPermissions.PreviewOwnContent,
        CommonPermissions.CloneContent,
        CommonPermissions.CloneOwnContent,
        CommonPermissions.AccessContentApi,
        CommonPermissions.ListContent,
        CommonPermissions.EditContentOwner,
    ];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new()
        {
            Name = OrchardCoreConstants.Roles.Administrator,
            Permissions =
            [
                CommonPermissions.PublishContent,
                CommonPermissions.EditContent,
                CommonPermissions.DeleteContent,
                CommonPermissions.PreviewContent,
                CommonPermissions.CloneContent,
                CommonPermissions.AccessContentApi,
                CommonPermissions.ListContent,
                CommonPermissions.EditContentOwner,
            ],
        },
        new()
        {
            Name = OrchardCoreConstants.Roles.Editor,
            Permissions =
            [
                CommonPermissions.PublishContent,
                CommonPermissions.EditContent,
                CommonPermissions.DeleteContent,
                CommonPermissions.PreviewContent,
                CommonPermissions.CloneContent,
                CommonPermissions.ListContent,
            ],
        },
        new()
        {
            Name = OrchardCoreConstants.Roles.Author,
            Permissions =
            [
                CommonPermissions.PublishOwnContent,
                CommonPermissions.EditOwnContent,
                CommonPermissions.DeleteOwnContent,
                CommonPermissions.PreviewOwnContent,
                CommonPermissions.CloneOwnContent,
            ],
        },
        new()
        {
            Name = OrchardCoreConstants.Roles.Contributor,
            Permissions = [CommonPermissions.EditOwnContent, CommonPermissions.PreviewOwnContent, CommonPermissions.CloneOwnContent],
        },
        new() { Name = OrchardCoreConstants.Roles.Authenticated, Permissions = [CommonPermissions.ViewContent] },
        new() { Name = OrchardCoreConstants.Roles.Anonymous, Permissions = [CommonPermissions.ViewContent] },
    ];
}
