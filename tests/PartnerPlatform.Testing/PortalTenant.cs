namespace PartnerPlatform.Testing;

/// <summary>A site of a host: its recipe and the first segment of its addresses, which is empty for the default one.</summary>
public sealed record PortalTenant(string Name, string Recipe, string Prefix)
{
    /// <summary>The user who may do everything.</summary>
    public const string AdminUserName = "admin";

    /// <summary>The connection string of a PostgreSQL database; null for SQLite.</summary>
    public string? Postgres { get; init; }

    internal IEnumerable<KeyValuePair<string, string>> Settings =>
    [
        new("ShellName", Name),
        new("SiteName", $"Portal {Name}"),
        new("SiteTimeZone", "Europe/Paris"),
        new("RecipeName", Recipe),
        new("RequestUrlPrefix", Prefix),
        new("AdminUsername", AdminUserName),
        new("AdminEmail", "admin@partner-portal.example"),
        new("AdminPassword", PortalProcess.Password),
        new("DatabaseProvider", Postgres is null ? "Sqlite" : "Postgres"),
        .. Postgres is null ? [] : new KeyValuePair<string, string>[] { new("DatabaseConnectionString", Postgres) },
    ];
}
