using OrchardCore.Security.Permissions;

namespace OrchardCore.Autoroute;

internal sealed class Permissions : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync()
        => Task.FromResult<IEnumerable<Permission>>([AutoroutePermissions.SetHomepage]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = [AutoroutePermissions.SetHomepage] },
    ];
}
