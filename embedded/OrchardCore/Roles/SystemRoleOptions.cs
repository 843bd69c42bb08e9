using OrchardCore.Security;

namespace OrchardCore.Roles;

/// <summary>Options of the roles that every site has.</summary>
public class SystemRoleOptions
{
    /// <summary>The name of the role that has all permissions, unless the tenant names another.</summary>
    public string? SystemAdminRoleName { get; set; }

    /// <summary>Further roles that cannot be deleted, by name.</summary>
    public IDictionary<string, IRole> AdditionalSystemRoles { get; } = new Dictionary<string, IRole>(StringComparer.OrdinalIgnoreCase);
}
