using System.Data;
using Microsoft.Data.Sqlite;

namespace YesSql.Provider.Sqlite;

/// <summary>Makes a store use SQLite.</summary>
public static class SqliteDbProviderOptionsExtensions
{
    /// <summary>Uses an SQLite database.</summary>
    public static IConfiguration UseSqLite(this IConfiguration configuration, string connectionString) =>
        configuration.UseSqLite(connectionString, IsolationLevel.Serializable);

    /// <summary>Uses an SQLite database.</summary>
    public static IConfiguration UseSqLite(this IConfiguration configuration, string connectionString, IsolationLevel isolationLevel)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        configuration.SqlDialect = new SqliteDialect();
        configuration.ConnectionFactory = new DbConnectionFactory<SqliteConnection>(connectionString);
        configuration.IsolationLevel = isolationLevel;
        return configuration;
    }
}
