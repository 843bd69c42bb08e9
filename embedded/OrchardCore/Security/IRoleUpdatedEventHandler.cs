namespace OrchardCore.Security;

/// <summary>Is told of changes to roles.</summary>
public interface IRoleUpdatedEventHandler
{
    /// <summary>A role was changed.</summary>
    /// <param name="roleName">The name of the role.</param>
    Task RoleUpdatedAsync(string roleName);
}
