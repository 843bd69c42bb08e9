using OrchardCore.Security.Permissions;

namespace OrchardCore.Admin;

internal sealed class Permissions : IPermissionProvider
{
    private static readonly IEnumerable<Permission> _access = [AdminPermissions.AccessAdminPanel];

    private readonly IEnumerable<Permission> _permissions = [AdminPermissions.AccessAdminPanel, AdminPermissions.ManageAdminSettings];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult(_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = _permissions },
        new() { Name = OrchardCoreConstants.Roles.Editor, Permissions = _access },
        new() { Name = OrchardCoreConstants.Roles.Moderator, Permissions = _access },
        new() { Name = OrchardCoreConstants.Roles.Author, Permissions = _access },
        new() { Name = OrchardCoreConstants.Roles.Contributor, Permissions = _access },
    ];
}
