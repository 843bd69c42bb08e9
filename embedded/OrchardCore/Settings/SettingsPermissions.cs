using OrchardCore.Security.Permissions;

namespace OrchardCore.Settings;

/// <summary>The permissions of site settings.</summary>
public static class SettingsPermissions
{
    /// <summary>May change all settings.</summary>
    public static readonly Permission ManageSettings = new("ManageSettings", "Manage settings");

    /// <summary>May open the settings pages; each group asks for its own permission too.</summary>
    public static readonly Permission ManageGroupSettings = new("ManageResourceSettings", "Manage settings", [ManageSettings]);
}
