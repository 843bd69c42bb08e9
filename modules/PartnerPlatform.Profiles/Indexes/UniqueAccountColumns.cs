using System.Data.Common;
using YesSql.Sql;

namespace PartnerPlatform.Profiles.Indexes;

/// <summary>Makes the keys of accounts unique, where accounts may be that were made before they had to be. Migrations can't say so of a table that there is.</summary>
internal sealed class UniqueAccountColumns
{
    private static readonly (string Column, string Index)[] _columns =
    [
        (nameof(PartnerAccountIndex.TenantId), "UX_PartnerAccountIndex_Tenant"),
        (nameof(PartnerAccountIndex.MpnId), "UX_PartnerAccountIndex_Mpn"),
        (nameof(PartnerAccountIndex.Slug), "UX_PartnerAccountIndex_Slug"),
    ];

    private readonly ISchemaBuilder _builder;
    private readonly string _table;

    public UniqueAccountColumns(ISchemaBuilder builder, string? schema)
    {
        _builder = builder;
        _table = builder.Dialect.QuoteForTableName(
            builder.TablePrefix + builder.TableNameConvention.GetIndexTable(typeof(PartnerAccountIndex)), schema);
    }

    public async Task CreateAsync()
    {
        foreach (var (column, index) in _columns)
        {
            var dialect = _builder.Dialect;
            var name = dialect.FormatIndexName(dialect.PrefixIndex ? _builder.TablePrefix + index : index);
            await ExecuteAsync($"create unique index {Quote(name)} on {_table} ({Quote(column)})");
        }
    }

    /// <summary>Leaves each key to the account that had it first.</summary>
    /// <returns>The ids of the other ones.</returns>
    public async Task<IReadOnlyCollection<string>> ClearRepeatedAsync()
    {
        var (id, document) = (Quote(nameof(PartnerAccountIndex.AccountId)), Quote(nameof(PartnerAccountIndex.DocumentId)));
        var accountIds = new HashSet<string>();
        foreach (var column in _columns.Select(column => Quote(column.Column)))
        {
            await ExecuteAsync($"update {_table} set {column} = null where {column} = ''");
            var isRepeated = $"{column} is not null and {document} not in (select min({document}) from {_table} where {column} is not null group by {column})";
            await foreach (var accountId in ReadAsync($"select {id} from {_table} where {isRepeated}"))
            {
                accountIds.Add(accountId);
            }

            await ExecuteAsync($"update {_table} set {column} = null where {isRepeated}");
        }

        return accountIds;
    }

    private string Quote(string name) => _builder.Dialect.QuoteForColumnName(name);

    private DbCommand CreateCommand(string sql)
    {
        var command = _builder.Connection.CreateCommand();
        command.Transaction = _builder.Transaction;
        command.CommandText = sql;
        return command;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private async IAsyncEnumerable<string> ReadAsync(string sql)
    {
        await using var command = CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            yield return reader.GetString(0);
        }
    }
}
