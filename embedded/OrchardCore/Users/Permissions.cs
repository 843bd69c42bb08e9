using OrchardCore.Security.Permissions;

namespace OrchardCore.Users;

internal sealed class Permissions : IPermissionProvider
{
    private static readonly IEnumerable<Permission> _own = [UsersPermissions.EditOwnUser];

    private readonly IEnumerable<Permission> _permissions =
    [
        UsersPermissions.ManageUsers,
        UsersPermissions.ViewUsers,
        UsersPermissions.EditOwnUser,
        UsersPermissions.ListUsers,
        UsersPermissions.EditUsers,
        UsersPermissions.DeleteUsers,
        UsersPermissions.AssignRoleToUsers,
    ];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult(_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = _permissions },
        new() { Name = OrchardCoreConstants.Roles.Editor, Permissions = _own },
        new() { Name = OrchardCoreConstants.Roles.Moderator, Permissions = _own },
        new() { Name = OrchardCoreConstants.Roles.Contributor, Permissions = _own },
        new() { Name = OrchardCoreConstants.Roles.Author, Permissions = _own },
    ];
}
