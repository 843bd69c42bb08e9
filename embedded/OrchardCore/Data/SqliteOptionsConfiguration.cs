using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Configuration;

namespace OrchardCore.Data;

/// <summary>Reads the options of SQLite databases from the configuration.</summary>
public sealed class SqliteOptionsConfiguration : IConfigureOptions<SqliteOptions>
{
    private readonly IShellConfiguration _shellConfiguration;

    /// <summary>Creates the configuration.</summary>
    public SqliteOptionsConfiguration(IShellConfiguration shellConfiguration)
    {
        _shellConfiguration = shellConfiguration;
    }

    /// <inheritdoc/>
    public void Configure(SqliteOptions options) => _shellConfiguration.GetSection("OrchardCore_Data_Sqlite").Bind(options);
}
