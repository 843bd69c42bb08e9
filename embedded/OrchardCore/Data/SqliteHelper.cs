using Microsoft.Data.Sqlite;
using OrchardCore.Environment.Shell;

namespace OrchardCore.Data;

/// <summary>Finds the SQLite database of a tenant.</summary>
public static class SqliteHelper
{
    /// <summary>Returns the connection string of a tenant's database.</summary>
    public static string GetConnectionString(SqliteOptions sqliteOptions, ShellOptions shellOptions, ShellSettings shellSettings) =>
        GetConnectionString(sqliteOptions, GetDatabaseFolder(shellOptions, shellSettings.Name), shellSettings);

    /// <summary>Returns the connection string of a tenant's database in a folder.</summary>
    public static string GetConnectionString(SqliteOptions sqliteOptions, string databaseFolder, ShellSettings shellSettings)
    {
        var name = shellSettings["DatabaseName"];
        return GetConnectionString(
            sqliteOptions,
            databaseFolder,
            string.IsNullOrWhiteSpace(name) ? "yessql.db" : name,
            shellSettings.IsInitializing() ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite);
    }

    /// <summary>Returns the connection string of a database in a folder.</summary>
    public static string GetConnectionString(SqliteOptions sqliteOptions, string databaseFolder, string databaseName, SqliteOpenMode sqliteOpenMode) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = string.IsNullOrEmpty(databaseFolder) ? databaseName : Path.Combine(databaseFolder, databaseName),
            Cache = SqliteCacheMode.Private,
            Mode = sqliteOpenMode,
            Pooling = sqliteOptions.UseConnectionPooling,
        }.ConnectionString;

    /// <summary>Returns the folder of a tenant's database.</summary>
    public static string GetDatabaseFolder(ShellOptions shellOptions, string shellName) =>
        Path.Combine(shellOptions.ShellsApplicationDataPath, shellOptions.ShellsContainerName, shellName);
}
