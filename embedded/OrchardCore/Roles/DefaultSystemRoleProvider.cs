using System.Collections.Frozen;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Security;

namespace OrchardCore.Roles;

internal sealed class DefaultSystemRoleProvider : ISystemRoleProvider
{
    private readonly FrozenDictionary<string, IRole> _systemRoles;
    private readonly IRole _adminRole;

    public DefaultSystemRoleProvider(
        ShellSettings shellSettings,
        IStringLocalizer<DefaultSystemRoleProvider> S,
        IOptions<SystemRoleOptions> options)
    {
        var adminRoleName = shellSettings["AdminRoleName"];

        if (string.IsNullOrWhiteSpace(adminRoleName))
        {
            adminRoleName = options.Value.SystemAdminRoleName;
        }

        if (string.IsNullOrWhiteSpace(adminRoleName))
        {
            adminRoleName = OrchardCoreConstants.Roles.Administrator;
        }

        _adminRole = Create(adminRoleName.Trim(), S["A system role that grants all permissions to the assigned users."]);

        var roles = new Dictionary<string, IRole>(StringComparer.OrdinalIgnoreCase)
        {
            [_adminRole.RoleName] = _adminRole,
            [OrchardCoreConstants.Roles.Authenticated] = Create(OrchardCoreConstants.Roles.Authenticated, S["A system role representing all authenticated users."]),
            [OrchardCoreConstants.Roles.Anonymous] = Create(OrchardCoreConstants.Roles.Anonymous, S["A system role representing all non-authenticated users."]),
        };

        foreach (var (name, role) in options.Value.AdditionalSystemRoles)
        {
            roles.TryAdd(name, role);
        }

        _systemRoles = roles.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    public IEnumerable<IRole> GetSystemRoles() => _systemRoles.Values;

    public IRole GetAdminRole() => _adminRole;

    public bool IsSystemRole(string name) => _systemRoles.ContainsKey(name);

    private static Role Create(string name, string description) => new() { RoleName = name, RoleDescription = description };
}
