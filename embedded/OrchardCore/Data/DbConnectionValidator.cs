using System.Data.Common;
using System.Security.Authentication;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Descriptor.Models;
using YesSql;
using YesSql.Services;

namespace OrchardCore.Data;

internal sealed class DbConnectionValidator(
    IEnumerable<DatabaseProvider> databaseProviders,
    StoreConfigurator configurator,
    ILogger<DbConnectionValidator> logger) : IDbConnectionValidator
{
    public async Task<DbConnectionValidatorResult> ValidateAsync(DbConnectionValidatorContext context)
    {
        if (string.IsNullOrWhiteSpace(context.DatabaseProvider))
        {
            return DbConnectionValidatorResult.NoProvider;
        }

        var provider = databaseProviders.FirstOrDefault(candidate => candidate.Value == context.DatabaseProvider);
        if (provider is null)
        {
            return DbConnectionValidatorResult.UnsupportedProvider;
        }

        if (provider.HasConnectionString && string.IsNullOrWhiteSpace(context.ConnectionString))
        {
            return DbConnectionValidatorResult.InvalidConnection;
        }

        var configuration = new Configuration();
        try
        {
            configurator.Configure(configuration, context.ShellSettings, context, context.TableOptions);
        }
        catch (ArgumentException exception)
        {
            logger.LogWarning(exception, "The connection string of tenant '{Tenant}' is not valid.", context.ShellName);
            return DbConnectionValidatorResult.InvalidConnection;
        }

        await using var connection = configuration.ConnectionFactory.CreateConnection();
        if (connection is SqliteConnection sqlite && !File.Exists(sqlite.DataSource))
        {
            return DbConnectionValidatorResult.DocumentTableNotFound;
        }

        try
        {
            await connection.OpenAsync();
        }
        catch (DbException exception)
        {
            logger.LogWarning(exception, "The database of tenant '{Tenant}' cannot be reached.", context.ShellName);
            return exception.InnerException is AuthenticationException
                ? DbConnectionValidatorResult.InvalidCertificate
                : DbConnectionValidatorResult.InvalidConnection;
        }

        return await FindDescriptorAsync(configuration, connection);
    }

    private static async Task<DbConnectionValidatorResult> FindDescriptorAsync(Configuration configuration, DbConnection connection)
    {
        var dialect = configuration.SqlDialect;
        var table = dialect.QuoteForTableName(configuration.TablePrefix + configuration.TableNameConvention.GetDocumentTable(), configuration.Schema);
        await using var command = connection.CreateCommand();
        command.CommandText = $"select count(*) from {table} where {dialect.QuoteForColumnName("Type")} = @type";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@type";
        parameter.Value = new TypeService()[typeof(ShellDescriptor)];
        command.Parameters.Add(parameter);
        try
        {
            return Convert.ToInt64(await command.ExecuteScalarAsync()) > 0
                ? DbConnectionValidatorResult.DocumentTableFound
                : DbConnectionValidatorResult.ShellDescriptorDocumentNotFound;
        }
        catch (DbException)
        {
            return DbConnectionValidatorResult.DocumentTableNotFound;
        }
    }
}
