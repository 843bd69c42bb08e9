namespace OrchardCore.Security.Permissions;

/// <summary>Finds the permissions of the enabled features.</summary>
public interface IPermissionService
{
    /// <summary>Returns the permission of a name, or null.</summary>
    /// <param name="name">The technical name.</param>
    ValueTask<Permission?> FindByNameAsync(string name);

    /// <summary>Returns all permissions.</summary>
    ValueTask<IEnumerable<Permission>> GetPermissionsAsync();
}
