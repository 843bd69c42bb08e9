using System.Data.Common;

namespace YesSql;

/// <summary>Creates database connections.</summary>
public interface IConnectionFactory
{
    /// <summary>The type of the connections.</summary>
    Type DbConnectionType { get; }

    /// <summary>Creates a closed connection.</summary>
    DbConnection CreateConnection();
}
