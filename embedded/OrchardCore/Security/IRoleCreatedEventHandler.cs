namespace OrchardCore.Security;

/// <summary>Is told of new roles.</summary>
public interface IRoleCreatedEventHandler
{
    /// <summary>A role was created.</summary>
    /// <param name="roleName">The name of the role.</param>
    Task RoleCreatedAsync(string roleName);
}
