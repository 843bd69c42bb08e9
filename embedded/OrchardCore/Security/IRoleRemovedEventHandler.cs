namespace OrchardCore.Security;

/// <summary>Is told of removed roles.</summary>
public interface IRoleRemovedEventHandler
{
    /// <summary>A role was removed.</summary>
    /// <param name="roleName">The name of the role.</param>
    Task RoleRemovedAsync(string roleName);
}
