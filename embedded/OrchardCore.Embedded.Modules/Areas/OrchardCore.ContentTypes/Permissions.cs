using OrchardCore.Contents;
using OrchardCore.Security.Permissions;

namespace OrchardCore.ContentTypes;

internal sealed class Permissions : IPermissionProvider
{
    private static readonly Permission[] _all = [ContentTypesPermissions.ViewContentTypes, ContentTypesPermissions.EditContentTypes];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = _all },
    ];
}
