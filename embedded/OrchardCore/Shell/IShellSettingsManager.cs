namespace OrchardCore.Environment.Shell;

/// <summary>Loads and saves settings of tenants.</summary>
public interface IShellSettingsManager
{
    /// <summary>Gives settings for a new tenant.</summary>
    ShellSettings CreateDefaultSettings();

    /// <summary>Loads all tenants.</summary>
    Task<IEnumerable<ShellSettings>> LoadSettingsAsync();

    /// <summary>Gives the names of all tenants.</summary>
    Task<IEnumerable<string>> LoadSettingsNamesAsync();

    /// <summary>Loads one tenant.</summary>
    Task<ShellSettings> LoadSettingsAsync(string tenant);

    /// <summary>Saves a tenant.</summary>
    Task SaveSettingsAsync(ShellSettings settings);

    /// <summary>Removes a tenant's settings.</summary>
    Task RemoveSettingsAsync(ShellSettings settings);
}
