using OrchardCore.Environment.Shell.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>Questions about settings of tenants.</summary>
public static class ShellSettingsExtensions
{
    /// <summary>Whether this is the tenant that always exists.</summary>
    public static bool IsDefaultShell(this ShellSettings settings) => settings?.Name.IsDefaultShellName() ?? false;

    /// <summary>Whether the tenant waits for its setup.</summary>
    public static bool IsUninitialized(this ShellSettings settings) => settings?.State == TenantState.Uninitialized;

    /// <summary>Whether the tenant's setup is running.</summary>
    public static bool IsInitializing(this ShellSettings settings) => settings?.State == TenantState.Initializing;

    /// <summary>Whether the tenant serves requests.</summary>
    public static bool IsRunning(this ShellSettings settings) => settings?.State == TenantState.Running;

    /// <summary>Whether the tenant was switched off.</summary>
    public static bool IsDisabled(this ShellSettings settings) => settings?.State == TenantState.Disabled;

    /// <summary>Whether the tenant was set up.</summary>
    public static bool IsInitialized(this ShellSettings settings) => settings.IsRunning() || settings.IsDisabled();

    /// <summary>Whether the tenant may be removed.</summary>
    public static bool IsRemovable(this ShellSettings settings) => settings.IsUninitialized() || settings.IsDisabled();

    /// <summary>Whether the settings have a configuration that can be used.</summary>
    public static bool HasConfiguration(this ShellSettings settings) => settings is { Disposed: false };

    /// <summary>Whether the tenant has the given prefix.</summary>
    public static bool HasUrlPrefix(this ShellSettings settings, string urlPrefix)
        => settings is not null && string.Equals(settings.RequestUrlPrefix ?? string.Empty, urlPrefix?.Trim(' ', '/') ?? string.Empty, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the tenant shares one of the given host names, or has none like them.</summary>
    public static bool HasUrlHost(this ShellSettings settings, string urlHost)
        => settings.HasUrlHost(urlHost?.Split(ShellSettings.HostSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? []);

    /// <summary>Whether the tenant shares one of the given host names, or has none like them.</summary>
    public static bool HasUrlHost(this ShellSettings settings, string[] urlHosts)
    {
        if (settings is null)
        {
            return false;
        }

        return settings.RequestUrlHosts.Length == 0
            ? urlHosts.Length == 0
            : settings.RequestUrlHosts.Any(host => urlHosts.Contains(host, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Gives the settings the name of the tenant that always exists.</summary>
    public static ShellSettings AsDefaultShell(this ShellSettings settings)
    {
        settings.Name = ShellSettings.DefaultShellName;

        return settings;
    }

    /// <summary>Makes the tenant wait for its setup.</summary>
    public static ShellSettings AsUninitialized(this ShellSettings settings) => settings.As(TenantState.Uninitialized);

    /// <summary>Makes the tenant run its setup.</summary>
    public static ShellSettings AsInitializing(this ShellSettings settings) => settings.As(TenantState.Initializing);

    /// <summary>Makes the tenant serve requests.</summary>
    public static ShellSettings AsRunning(this ShellSettings settings) => settings.As(TenantState.Running);

    /// <summary>Switches the tenant off.</summary>
    public static ShellSettings AsDisabled(this ShellSettings settings) => settings.As(TenantState.Disabled);

    /// <summary>Makes the settings go with the shell that uses them.</summary>
    public static ShellSettings AsDisposable(this ShellSettings settings)
    {
        settings.Disposable = true;

        return settings;
    }

    private static ShellSettings As(this ShellSettings settings, TenantState state)
    {
        settings.State = state;

        return settings;
    }
}
