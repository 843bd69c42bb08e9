namespace OrchardCore.Security.Permissions;

/// <summary>Look-ups of several permissions.</summary>
public static class PermissionProviderExtensions
{
    /// <summary>Returns the permissions of the given names; unknown names are left out.</summary>
    /// <param name="permissionService">The service.</param>
    /// <param name="names">The technical names.</param>
    public static async ValueTask<IEnumerable<Permission>> FindByNamesAsync(this IPermissionService permissionService, IEnumerable<string>? names)
    {
        ArgumentNullException.ThrowIfNull(permissionService);

        var permissions = new List<Permission>();

        foreach (var name in names ?? [])
        {
            if (await permissionService.FindByNameAsync(name) is { } permission)
            {
                permissions.Add(permission);
            }
        }

        return permissions;
    }
}
