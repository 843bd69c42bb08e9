namespace OrchardCore.Security.Permissions;

/// <summary>Collects the permissions of all providers of the current scope.</summary>
public sealed class DefaultPermissionService : IPermissionService
{
    private readonly IEnumerable<IPermissionProvider> _permissionProviders;

    private Dictionary<string, Permission>? _permissions;

    /// <summary>Creates the service.</summary>
    /// <param name="permissionProviders">The providers of the enabled features.</param>
    public DefaultPermissionService(IEnumerable<IPermissionProvider> permissionProviders)
    {
        _permissionProviders = permissionProviders;
    }

    /// <inheritdoc/>
    public async ValueTask<Permission?> FindByNameAsync(string name)
    {
        var permissions = await LoadAsync();

        return permissions.GetValueOrDefault(name);
    }

    /// <inheritdoc/>
    public async ValueTask<IEnumerable<Permission>> GetPermissionsAsync()
    {
        var permissions = await LoadAsync();

        return permissions.Values;
    }

    private async ValueTask<Dictionary<string, Permission>> LoadAsync()
    {
        if (_permissions is not null)
        {
            return _permissions;
        }

        var permissions = new Dictionary<string, Permission>(StringComparer.OrdinalIgnoreCase);

        foreach (var provider in _permissionProviders)
        {
            foreach (var permission in await provider.GetPermissionsAsync())
            {
                permissions.TryAdd(permission.Name, permission);
            }
        }

        return _permissions = permissions;
    }
}
