using OrchardCore.Security;

namespace OrchardCore.Roles;

/// <summary>Knows the roles that every site has.</summary>
public interface ISystemRoleProvider
{
    /// <summary>Returns the roles that cannot be deleted.</summary>
    IEnumerable<IRole> GetSystemRoles();

    /// <summary>Returns the role that has all permissions.</summary>
    IRole GetAdminRole();

    /// <summary>Returns whether a role cannot be deleted.</summary>
    /// <param name="name">The name of the role.</param>
    bool IsSystemRole(string name);
}
