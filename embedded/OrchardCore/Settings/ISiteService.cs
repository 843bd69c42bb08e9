namespace OrchardCore.Settings;

/// <summary>Reads and saves the settings of the tenant's site.</summary>
public interface ISiteService
{
    /// <summary>Returns the settings for changing; <see cref="UpdateSiteSettingsAsync"/> saves them.</summary>
    Task<ISite> LoadSiteSettingsAsync();

    /// <summary>Returns the settings shared by everybody, for reading only.</summary>
    Task<ISite> GetSiteSettingsAsync();

    /// <summary>Saves settings that came from <see cref="LoadSiteSettingsAsync"/>.</summary>
    Task UpdateSiteSettingsAsync(ISite site);
}
