using System.Data;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using YesSql.Data;
using YesSql.Serialization;
using YesSql.Services;

namespace YesSql;

/// <summary>The settings of a store.</summary>
public class Configuration : IConfiguration
{
    /// <summary>Creates the usual settings; connection and dialect are still to be set.</summary>
    public Configuration()
    {
    }

    /// <inheritdoc/>
    public IAccessorFactory IdentifierAccessorFactory { get; set; } = new PropertyAccessorFactory("Id");

    /// <inheritdoc/>
    public IAccessorFactory VersionAccessorFactory { get; set; } = new PropertyAccessorFactory("Version");

    /// <inheritdoc/>
    public IsolationLevel IsolationLevel { get; set; } = IsolationLevel.ReadCommitted;

    /// <inheritdoc/>
    public IConnectionFactory ConnectionFactory { get; set; } = null!;

    /// <inheritdoc/>
    public IContentSerializer ContentSerializer { get; set; } = new DefaultContentSerializer();

    /// <inheritdoc/>
    public string? TablePrefix { get; set; } = string.Empty;

    /// <inheritdoc/>
    public string? Schema { get; set; }

    /// <inheritdoc/>
    public int CommandsPageSize { get; set; } = 500;

    /// <inheritdoc/>
    public bool QueryGatingEnabled { get; set; } = true;

    /// <inheritdoc/>
    public bool EnableThreadSafetyChecks { get; set; }

    /// <inheritdoc/>
    public IIdGenerator IdGenerator { get; set; } = new DefaultIdGenerator();

    /// <inheritdoc/>
    public ILogger Logger { get; set; } = NullLogger.Instance;

    /// <inheritdoc/>
    public HashSet<Type> ConcurrentTypes { get; } = [];

    /// <inheritdoc/>
    public ITableNameConvention TableNameConvention { get; set; } = new DefaultTableNameConvention();

    /// <inheritdoc/>
    public ISqlDialect SqlDialect { get; set; } = null!;

    /// <inheritdoc/>
    public IdentityColumnSize IdentityColumnSize { get; set; } = IdentityColumnSize.Int32;
}
