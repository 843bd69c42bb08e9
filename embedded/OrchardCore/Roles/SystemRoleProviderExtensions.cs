namespace OrchardCore.Roles;

/// <summary>Questions about system roles.</summary>
public static class SystemRoleProviderExtensions
{
    /// <summary>Returns whether a role is the one that has all permissions.</summary>
    /// <param name="systemRoleNameProvider">The provider.</param>
    /// <param name="name">The name of the role.</param>
    public static bool IsAdminRole(this ISystemRoleProvider systemRoleNameProvider, string name)
        => string.Equals(systemRoleNameProvider.GetAdminRole().RoleName, name, StringComparison.OrdinalIgnoreCase);
}
