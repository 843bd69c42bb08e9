using System.Data.Common;

namespace YesSql;

/// <summary>Creates connections of a type from a connection string.</summary>
public class DbConnectionFactory<TDbConnection> : IConnectionFactory
    where TDbConnection : DbConnection, new()
{
    private readonly string _connectionString;

    /// <summary>Creates the factory.</summary>
    public DbConnectionFactory(string connectionString)
    {
        _connectionString = connectionString;
    }

    /// <inheritdoc/>
    public Type DbConnectionType => typeof(TDbConnection);

    /// <inheritdoc/>
    public DbConnection CreateConnection() => new TDbConnection { ConnectionString = _connectionString };
}
