using System.Data;
using Microsoft.Extensions.Logging;

namespace YesSql;

/// <summary>Sets options of a store in a chain of calls.</summary>
public static class ConfigurationExtensions
{
    /// <summary>Sets how identifiers are found.</summary>
    public static IConfiguration SetIdentifierAccessorFactory(this IConfiguration configuration, IAccessorFactory identifierAccessorFactory)
    {
        configuration.IdentifierAccessorFactory = identifierAccessorFactory;
        return configuration;
    }

    /// <summary>Sets how versions are found.</summary>
    public static IConfiguration SetVersionAccessorFactory(this IConfiguration configuration, IAccessorFactory versionAccessorFactory)
    {
        configuration.VersionAccessorFactory = versionAccessorFactory;
        return configuration;
    }

    /// <summary>Sets the isolation level.</summary>
    public static IConfiguration SetIsolationLevel(this IConfiguration configuration, IsolationLevel isolationLevel)
    {
        configuration.IsolationLevel = isolationLevel;
        return configuration;
    }

    /// <summary>Sets how connections are created.</summary>
    public static IConfiguration SetConnectionFactory(this IConfiguration configuration, IConnectionFactory connectionFactory)
    {
        configuration.ConnectionFactory = connectionFactory;
        return configuration;
    }

    /// <summary>Sets the prefix of table names.</summary>
    public static IConfiguration SetTablePrefix(this IConfiguration configuration, string? tablePrefix)
    {
        configuration.TablePrefix = tablePrefix;
        return configuration;
    }

    /// <summary>Sets the serializer of documents.</summary>
    public static IConfiguration SetContentSerializer(this IConfiguration configuration, IContentSerializer contentSerializer)
    {
        configuration.ContentSerializer = contentSerializer;
        return configuration;
    }

    /// <summary>Sets how many commands are sent together.</summary>
    public static IConfiguration SetCommandsPageSize(this IConfiguration configuration, int size)
    {
        configuration.CommandsPageSize = size;
        return configuration;
    }

    /// <summary>Makes each query execute on its own.</summary>
    public static IConfiguration DisableQueryGating(this IConfiguration configuration)
    {
        configuration.QueryGatingEnabled = false;
        return configuration;
    }

    /// <summary>Sets the logger.</summary>
    public static IConfiguration UseLogger(this IConfiguration configuration, ILogger logger)
    {
        configuration.Logger = logger;
        return configuration;
    }

    /// <summary>Checks all updates of a type for concurrency.</summary>
    public static IConfiguration CheckConcurrentUpdates(this IConfiguration configuration, Type type)
    {
        configuration.ConcurrentTypes.Add(type);
        return configuration;
    }

    /// <summary>Checks all updates of a type for concurrency.</summary>
    public static IConfiguration CheckConcurrentUpdates<T>(this IConfiguration configuration) =>
        configuration.CheckConcurrentUpdates(typeof(T));

    /// <summary>Sets how tables are named.</summary>
    public static IConfiguration SetTableNameConvention(this IConfiguration configuration, ITableNameConvention convention)
    {
        configuration.TableNameConvention = convention;
        return configuration;
    }

    /// <summary>Sets the size of identity columns.</summary>
    public static IConfiguration SetIdentityColumnSize(this IConfiguration configuration, IdentityColumnSize identityColumnSize)
    {
        configuration.IdentityColumnSize = identityColumnSize;
        return configuration;
    }

    /// <summary>Numbers documents in memory, for a database that one process uses.</summary>
    public static IConfiguration UseDefaultIdGenerator(this IConfiguration configuration)
    {
        configuration.IdGenerator = new Services.DefaultIdGenerator();
        return configuration;
    }

    /// <summary>Numbers documents from blocks leased in the database, for one that several processes use.</summary>
    public static IConfiguration UseBlockIdGenerator(this IConfiguration configuration, int blockSize = 20)
    {
        configuration.IdGenerator = new Services.DbBlockIdGenerator(blockSize);
        return configuration;
    }
}
