namespace OrchardCore.Data;

/// <summary>The names of database providers in settings.</summary>
public static class DatabaseProviderValue
{
    /// <summary>PostgreSQL.</summary>
    public const string Postgres = "Postgres";

    /// <summary>SQLite.</summary>
    public const string Sqlite = "Sqlite";
}
