using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Rules;
using YesSql;

namespace PartnerPlatform.Locations.Services;

/// <summary>Counts active locations by country or region. Queries of indexes can't group, so it asks the database itself.</summary>
public sealed class LocationCountryCounter
{
    private readonly ISession _session;

    public LocationCountryCounter(ISession session)
    {
        _session = session;
    }

    public async Task<IReadOnlyDictionary<string, int>> CountAsync()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var connection = await _session.CreateConnectionAsync();
        await using var command = CreateCommand(connection);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            counts.Add(reader.GetString(0), reader.GetInt32(1));
        }

        return counts;
    }

    [SuppressMessage("Security", "CA2100", Justification = "Names of the schema only; the value is a parameter.")]
    private DbCommand CreateCommand(DbConnection connection)
    {
        var configuration = _session.Store.Configuration;
        var dialect = configuration.SqlDialect;
        var name = configuration.TablePrefix + configuration.TableNameConvention.GetIndexTable(typeof(PartnerLocationIndex));
        var table = dialect.QuoteForTableName(name, configuration.Schema);
        var country = dialect.QuoteForColumnName(nameof(PartnerLocationIndex.Country));
        var status = dialect.QuoteForColumnName(nameof(PartnerLocationIndex.Status));

        var command = connection.CreateCommand();
        command.Transaction = _session.CurrentTransaction;
        command.CommandText =
            $"SELECT {country}, CAST(COUNT(*) AS INTEGER) FROM {table} WHERE {status} = @status AND {country} IS NOT NULL GROUP BY {country}";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@status";
        parameter.Value = nameof(LocationStatus.Active);
        command.Parameters.Add(parameter);
        return command;
    }
}
