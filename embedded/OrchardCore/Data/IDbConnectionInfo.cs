namespace OrchardCore.Data;

/// <summary>What is needed to connect to a database.</summary>
public interface IDbConnectionInfo
{
    /// <summary>The database provider.</summary>
    string? DatabaseProvider { get; }

    /// <summary>The connection string.</summary>
    string? ConnectionString { get; }

    /// <summary>The prefix of all table names.</summary>
    string? TablePrefix { get; }

    /// <summary>The database schema.</summary>
    string? Schema { get; }
}
