using OrchardCore.Environment.Shell;

namespace OrchardCore.Data;

/// <summary>The database to be validated, and the tenant it's for.</summary>
public class DbConnectionValidatorContext : IDbConnectionInfo
{
    /// <summary>Takes the database from the settings of the tenant.</summary>
    public DbConnectionValidatorContext(ShellSettings shellSettings)
    {
        ShellSettings = shellSettings;
        DatabaseProvider = shellSettings["DatabaseProvider"];
        ConnectionString = shellSettings["ConnectionString"];
        TablePrefix = shellSettings["TablePrefix"];
        Schema = shellSettings["Schema"];
        TableOptions = shellSettings.GetDatabaseTableOptions();
    }

    /// <summary>Takes the database from elsewhere.</summary>
    public DbConnectionValidatorContext(ShellSettings shellSettings, IDbConnectionInfo dbConnectionInfo)
    {
        ShellSettings = shellSettings;
        DatabaseProvider = dbConnectionInfo.DatabaseProvider;
        ConnectionString = dbConnectionInfo.ConnectionString;
        TablePrefix = dbConnectionInfo.TablePrefix;
        Schema = dbConnectionInfo.Schema;
        TableOptions = shellSettings.GetDatabaseTableOptions();
    }

    /// <summary>The name of the tenant.</summary>
    public string ShellName => ShellSettings.Name;

    /// <inheritdoc/>
    public string? DatabaseProvider { get; }

    /// <inheritdoc/>
    public string? ConnectionString { get; }

    /// <inheritdoc/>
    public string? TablePrefix { get; }

    /// <inheritdoc/>
    public string? Schema { get; }

    /// <summary>The settings of the tenant.</summary>
    public ShellSettings ShellSettings { get; }

    /// <summary>How the tables are named.</summary>
    public DatabaseTableOptions TableOptions { get; }
}
