using System.Diagnostics.CodeAnalysis;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Events;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Shell;

/// <summary>Holds the tenants and their shells.</summary>
public interface IShellHost : IShellEvents, IShellDescriptorManagerEventHandler
{
    /// <summary>Loads the tenants, once.</summary>
    Task InitializeAsync();

    /// <summary>Gives the tenant's current shell; builds it if needed.</summary>
    Task<ShellContext> GetOrCreateShellContextAsync(ShellSettings settings);

    /// <summary>Creates a scope in the tenant's current shell.</summary>
    Task<ShellScope> GetScopeAsync(ShellSettings settings);

    /// <summary>Saves changed settings and reloads the tenant.</summary>
    Task UpdateShellSettingsAsync(ShellSettings settings);

    /// <summary>Reads the tenant's settings again and releases its shell.</summary>
    Task ReloadShellContextAsync(ShellSettings settings, bool eventSource = true);

    /// <summary>Replaces the tenant's shell for all following scopes.</summary>
    Task ReleaseShellContextAsync(ShellSettings settings, bool eventSource = true);

    /// <summary>Gives the current shells.</summary>
    IEnumerable<ShellContext> ListShellContexts();

    /// <summary>Gives the current shell of a tenant.</summary>
    bool TryGetShellContext(string name, [MaybeNullWhen(false)] out ShellContext shellContext);

    /// <summary>Gives the settings of a tenant.</summary>
    bool TryGetSettings(string name, [MaybeNullWhen(false)] out ShellSettings settings);

    /// <summary>Gives the settings of all tenants.</summary>
    IEnumerable<ShellSettings> GetAllSettings();

    /// <summary>Removes a tenant that is not active, with its settings.</summary>
    Task RemoveShellSettingsAsync(ShellSettings settings);

    /// <summary>Removes the shell of a tenant that is not active.</summary>
    Task RemoveShellContextAsync(ShellSettings settings, bool eventSource = true);
}
