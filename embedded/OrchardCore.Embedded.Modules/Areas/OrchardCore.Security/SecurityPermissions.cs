using OrchardCore.Security.Permissions;

namespace OrchardCore.Security;

internal sealed class SecurityPermissions : IPermissionProvider
{
    public static readonly Permission ManageSecurityHeadersSettings =
        new("ManageSecurityHeadersSettings", "Manage Security Headers Settings");

    private static readonly Permission[] _all = [ManageSecurityHeadersSettings];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new PermissionStereotype { Name = OrchardCoreConstants.Roles.Administrator, Permissions = _all }];
}
