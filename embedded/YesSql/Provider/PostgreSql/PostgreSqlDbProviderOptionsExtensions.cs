using System.Data;

namespace YesSql.Provider.PostgreSql;

/// <summary>Makes a store use PostgreSQL.</summary>
public static class PostgreSqlDbProviderOptionsExtensions
{
    /// <summary>Uses a PostgreSQL database.</summary>
    public static IConfiguration UsePostgreSql(this IConfiguration configuration, string connectionString, string? schema = null) =>
        configuration.UsePostgreSql(connectionString, IsolationLevel.ReadUncommitted, schema);

    /// <summary>Uses a PostgreSQL database.</summary>
    public static IConfiguration UsePostgreSql(this IConfiguration configuration, string connectionString, IsolationLevel isolationLevel, string? schema = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        configuration.SqlDialect = new PostgreSqlDialect();
        configuration.ConnectionFactory = new PostgreSqlConnectionFactory(connectionString);
        configuration.IsolationLevel = isolationLevel;
        configuration.Schema = schema;
        return configuration;
    }
}
