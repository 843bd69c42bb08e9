using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Data.YesSql;
using OrchardCore.Environment.Shell;
using OrchardCore.Json;
using YesSql;
using YesSql.Provider.PostgreSql;
using YesSql.Provider.Sqlite;
using YesSql.Serialization;

namespace OrchardCore.Data;

/// <summary>Makes the configuration of a tenant's store from its settings.</summary>
internal sealed class StoreConfigurator(
    IOptions<YesSqlOptions> yesSqlOptions,
    IOptions<SqliteOptions> sqliteOptions,
    IOptions<ShellOptions> shellOptions,
    IOptions<DocumentJsonSerializerOptions> serializerOptions,
    ITableNameConventionFactory tableNameConventionFactory,
    ILoggerFactory loggerFactory)
{
    public void Configure(IConfiguration configuration, ShellSettings settings, IDbConnectionInfo connection, DatabaseTableOptions tables)
    {
        var options = yesSqlOptions.Value;
        configuration.CommandsPageSize = options.CommandsPageSize;
        configuration.QueryGatingEnabled = options.QueryGatingEnabled;
        configuration.EnableThreadSafetyChecks = options.EnableThreadSafetyChecks;
        configuration.ContentSerializer = options.ContentSerializer ?? new DefaultContentJsonSerializer(serializerOptions);
        configuration.IdentifierAccessorFactory = options.IdentifierAccessorFactory ?? configuration.IdentifierAccessorFactory;
        configuration.VersionAccessorFactory = options.VersionAccessorFactory ?? configuration.VersionAccessorFactory;
        configuration.TableNameConvention = tableNameConventionFactory.Create(tables);
        configuration.IdentityColumnSize = Enum.Parse<IdentityColumnSize>(tables.IdentityColumnSize);
        configuration.Logger = loggerFactory.CreateLogger("YesSql");

        switch (connection.DatabaseProvider)
        {
            case DatabaseProviderValue.Sqlite:
                configuration
                    .UseSqLite(SqliteHelper.GetConnectionString(sqliteOptions.Value, shellOptions.Value, settings), options.IsolationLevel)
                    .UseDefaultIdGenerator();
                break;

            case DatabaseProviderValue.Postgres:
                configuration
                    .UsePostgreSql(connection.ConnectionString!, options.IsolationLevel, string.IsNullOrWhiteSpace(connection.Schema) ? null : connection.Schema)
                    .UseBlockIdGenerator();
                break;

            default:
                throw new ArgumentException($"The database provider '{connection.DatabaseProvider}' of tenant '{settings.Name}' is not known.");
        }

        if (!string.IsNullOrWhiteSpace(connection.TablePrefix))
        {
            configuration.TablePrefix = connection.TablePrefix.Trim() + tables.TableNameSeparator;
        }
    }
}
