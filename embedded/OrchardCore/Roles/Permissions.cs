using OrchardCore.Security.Permissions;

namespace OrchardCore.Roles;

internal sealed class Permissions : IPermissionProvider
{
    private readonly IEnumerable<Permission> _permissions = [RolesPermissions.ManageRoles, Security.StandardPermissions.SiteOwner];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult(_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = _permissions },
    ];
}
