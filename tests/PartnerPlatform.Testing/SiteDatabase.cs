using Microsoft.Data.Sqlite;

namespace PartnerPlatform.Testing;

/// <summary>Reads and changes what a site keeps in its SQLite database.</summary>
public static class SiteDatabase
{
    /// <summary>The rows that a query gives, their columns separated by blanks.</summary>
    public static async Task<IReadOnlyList<string>> QueryAsync(string dataFolder, string sql, string site = "Default")
    {
        await using var connection = new SqliteConnection($"Data Source={PathOf(dataFolder, site)};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "-" : reader.GetValue(i).ToString())));
        }

        return rows;
    }

    /// <summary>Runs one or more statements.</summary>
    public static async Task ExecuteAsync(string dataFolder, string sql, string site = "Default")
    {
        await using var connection = new SqliteConnection($"Data Source={PathOf(dataFolder, site)};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static string PathOf(string dataFolder, string site) => Path.Combine(dataFolder, "Sites", site, "OrchardCore.db");
}
