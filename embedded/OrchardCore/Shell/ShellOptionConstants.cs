namespace OrchardCore;

/// <summary>Names of the folders of tenants.</summary>
public static class ShellOptionConstants
{
    /// <summary>The environment variable that moves the application's data.</summary>
    public const string OrchardAppData = "ORCHARD_APP_DATA";

    /// <summary>The folder of the application's data.</summary>
    public const string DefaultAppDataPath = "App_Data";

    /// <summary>The folder in it that has a folder for each tenant.</summary>
    public const string DefaultSitesPath = "Sites";
}
