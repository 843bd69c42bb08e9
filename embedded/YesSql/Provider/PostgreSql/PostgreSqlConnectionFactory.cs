using System.Data.Common;
using Npgsql;

namespace YesSql.Provider.PostgreSql;

internal sealed class PostgreSqlConnectionFactory : IConnectionFactory
{
    private readonly string _connectionString;

    public PostgreSqlConnectionFactory(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);

        // Dates are kept in columns without a time zone, so that the session's would shift them.
        builder.Timezone ??= "UTC";
        _connectionString = builder.ConnectionString;
    }

    public Type DbConnectionType => typeof(NpgsqlConnection);

    public DbConnection CreateConnection() => new NpgsqlConnection(_connectionString);
}
