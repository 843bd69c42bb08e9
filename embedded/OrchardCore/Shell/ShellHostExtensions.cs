using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Shell;

/// <summary>Finds tenants by name.</summary>
public static class ShellHostExtensions
{
    /// <summary>Creates a scope in a tenant if there is one of that name.</summary>
    public static async Task<(ShellScope scope, bool success)> TryGetScopeAsync(this IShellHost shellHost, string tenant)
        => shellHost.TryGetSettings(tenant, out var settings)
            ? (await shellHost.GetScopeAsync(settings), true)
            : (null!, false);

    /// <summary>Creates a scope in a tenant.</summary>
    public static Task<ShellScope> GetScopeAsync(this IShellHost shellHost, string tenant)
        => shellHost.GetScopeAsync(shellHost.GetSettings(tenant));

    /// <summary>Reloads all tenants.</summary>
    public static async Task ReloadAllShellContextsAsync(this IShellHost shellHost)
    {
        foreach (var settings in shellHost.GetAllSettings().ToArray())
        {
            await shellHost.ReloadShellContextAsync(settings);
        }
    }

    /// <summary>Releases the shells of all tenants.</summary>
    public static async Task ReleaseAllShellContextsAsync(this IShellHost shellHost)
    {
        foreach (var settings in shellHost.GetAllSettings().ToArray())
        {
            await shellHost.ReleaseShellContextAsync(settings);
        }
    }

    /// <summary>Gives the settings of a tenant, or throws if there is none of that name.</summary>
    public static ShellSettings GetSettings(this IShellHost shellHost, string tenant)
        => shellHost.TryGetSettings(tenant, out var settings)
            ? settings
            : throw new ArgumentException($"There is no tenant '{tenant}'.", nameof(tenant));

    /// <summary>Whether a tenant has a shell that works.</summary>
    public static bool IsShellActive(this IShellHost shellHost, ShellSettings settings)
        => settings is not null && shellHost.TryGetShellContext(settings.Name, out var context) && context.IsActive();
}
