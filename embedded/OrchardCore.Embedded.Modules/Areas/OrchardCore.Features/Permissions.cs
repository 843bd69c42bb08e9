using OrchardCore.Security.Permissions;

namespace OrchardCore.Features;

internal sealed class Permissions : IPermissionProvider
{
    private readonly IEnumerable<Permission> _permissions = [FeaturesPermissions.ManageFeatures];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult(_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = _permissions },
    ];
}
