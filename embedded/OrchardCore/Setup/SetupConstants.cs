namespace OrchardCore.Abstractions.Setup;

/// <summary>The keys of the properties of a setup context.</summary>
public static class SetupConstants
{
    /// <summary>The site's name.</summary>
    public const string SiteName = "SiteName";

    /// <summary>The administrator's user name.</summary>
    public const string AdminUsername = "AdminUsername";

    /// <summary>The id given to the administrator.</summary>
    public const string AdminUserId = "AdminUserId";

    /// <summary>The administrator's e-mail address.</summary>
    public const string AdminEmail = "AdminEmail";

    /// <summary>The administrator's password.</summary>
    public const string AdminPassword = "AdminPassword";

    /// <summary>The database provider.</summary>
    public const string DatabaseProvider = "DatabaseProvider";

    /// <summary>The connection string.</summary>
    public const string DatabaseConnectionString = "DatabaseConnectionString";

    /// <summary>What the tables' names start with.</summary>
    public const string DatabaseTablePrefix = "DatabaseTablePrefix";

    /// <summary>The name of the database file.</summary>
    public const string DatabaseName = "DatabaseName";

    /// <summary>The database schema.</summary>
    public const string DatabaseSchema = "DatabaseSchema";

    /// <summary>The site's time zone.</summary>
    public const string SiteTimeZone = "SiteTimeZone";

    /// <summary>The feature profile of the tenant.</summary>
    public const string FeatureProfile = "FeatureProfile";
}
