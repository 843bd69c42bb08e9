using System.Data;
using Microsoft.Extensions.Logging;

namespace YesSql;

/// <summary>The settings of a store.</summary>
public interface IConfiguration
{
    /// <summary>Finds the identifier property of documents.</summary>
    IAccessorFactory IdentifierAccessorFactory { get; set; }

    /// <summary>Finds the version property of documents.</summary>
    IAccessorFactory VersionAccessorFactory { get; set; }

    /// <summary>The isolation level of the sessions' transactions.</summary>
    IsolationLevel IsolationLevel { get; set; }

    /// <summary>Creates the connections.</summary>
    IConnectionFactory ConnectionFactory { get; set; }

    /// <summary>Converts documents to text and back.</summary>
    IContentSerializer ContentSerializer { get; set; }

    /// <summary>Assigns document identifiers.</summary>
    IIdGenerator IdGenerator { get; set; }

    /// <summary>Receives the SQL that is executed.</summary>
    ILogger Logger { get; set; }

    /// <summary>The prefix of all table names.</summary>
    string? TablePrefix { get; set; }

    /// <summary>The database schema that holds the tables.</summary>
    string? Schema { get; set; }

    /// <summary>How many commands are sent to the database together.</summary>
    int CommandsPageSize { get; set; }

    /// <summary>Whether identical concurrent queries may share one execution.</summary>
    bool QueryGatingEnabled { get; set; }

    /// <summary>Whether overlapping operations on one session are reported.</summary>
    bool EnableThreadSafetyChecks { get; set; }

    /// <summary>The types that are always checked for concurrent updates.</summary>
    HashSet<Type> ConcurrentTypes { get; }

    /// <summary>Names the tables.</summary>
    ITableNameConvention TableNameConvention { get; set; }

    /// <summary>The SQL dialect of the database.</summary>
    ISqlDialect SqlDialect { get; set; }

    /// <summary>The size of identity columns.</summary>
    IdentityColumnSize IdentityColumnSize { get; set; }
}
