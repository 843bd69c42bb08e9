using System.Data.Common;
using System.Reflection;
using YesSql.Indexes;
using YesSql.Provider;

namespace YesSql.Data;

/// <summary>The statements for the table of an index, and how its rows are read and written.</summary>
internal sealed class IndexTable
{
    private readonly SqlDialect _dialect;
    private readonly Type _indexType;
    private readonly PropertyInfo[] _written;
    private readonly PropertyInfo[] _read;

    public IndexTable(IConfiguration configuration, Type indexType, string collection)
    {
        _dialect = (SqlDialect)configuration.SqlDialect;
        _indexType = indexType;
        Name = configuration.TableNameConvention.GetIndexTable(indexType, collection);
        QuotedName = _dialect.QuoteForTableName(configuration.TablePrefix + Name, configuration.Schema);

        var properties = indexType
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetMethod is not null && property.GetIndexParameters().Length == 0)
            .ToArray();
        _written = properties.Where(property => property.Name is not ("Id" or "DocumentId")).ToArray();
        _read = properties.Where(property => property.SetMethod is not null).ToArray();

        var names = _written.Select(property => _dialect.QuoteForColumnName(property.Name)).ToArray();
        var markers = Enumerable.Range(0, names.Length).Select(i => "@p" + i).ToArray();
        var id = _dialect.QuoteForColumnName("Id");
        var documentId = _dialect.QuoteForColumnName("DocumentId");
        InsertMap = $"insert into {QuotedName} ({string.Join(", ", names.Append(documentId))}) values ({string.Join(", ", markers.Append("@p" + names.Length))})";
        DeleteMap = $"delete from {QuotedName} where {documentId} = @p0";
        InsertReduce = names.Length == 0
            ? $"insert into {QuotedName} default values returning {id}"
            : $"insert into {QuotedName} ({string.Join(", ", names)}) values ({string.Join(", ", markers)}) returning {id}";
        UpdateReduce = names.Length == 0
            ? null
            : $"update {QuotedName} set {string.Join(", ", names.Zip(markers, (name, marker) => $"{name} = {marker}"))} where {id} = @p{names.Length}";
        DeleteReduce = $"delete from {QuotedName} where {id} = @p0";

        BridgeName = Name + "_" + configuration.TableNameConvention.GetDocumentTable(collection);
        BridgeColumn = _dialect.QuoteForColumnName(indexType.Name + "Id");
        QuotedBridgeName = _dialect.QuoteForTableName(configuration.TablePrefix + BridgeName, configuration.Schema);
        InsertLink = $"insert into {QuotedBridgeName} ({BridgeColumn}, {documentId}) values (@p0, @p1)";
        DeleteLink = $"delete from {QuotedBridgeName} where {BridgeColumn} = @p0 and {documentId} = @p1";
        DeleteLinks = $"delete from {QuotedBridgeName} where {BridgeColumn} = @p0";
    }

    public string Name { get; }

    public string QuotedName { get; }

    public string InsertMap { get; }

    public string DeleteMap { get; }

    public string InsertReduce { get; }

    public string? UpdateReduce { get; }

    public string DeleteReduce { get; }

    public string BridgeName { get; }

    public string BridgeColumn { get; }

    public string QuotedBridgeName { get; }

    public string InsertLink { get; }

    public string DeleteLink { get; }

    public string DeleteLinks { get; }

    public string SelectColumns(string? alias) =>
        string.Join(", ", _read.Select(property => alias is null ? _dialect.QuoteForColumnName(property.Name) : $"{alias}.{_dialect.QuoteForColumnName(property.Name)}"));

    public string SelectByKey(PropertyInfo key, bool isNull) =>
        $"select {SelectColumns(null)} from {QuotedName} where {_dialect.QuoteForColumnName(key.Name)} {(isNull ? "is null" : "= @p0")}";

    /// <summary>Returns the values of a row, followed by one more.</summary>
    public object?[] GetValues(IIndex index, object? last)
    {
        var values = new object?[_written.Length + 1];
        Fill(values, index);
        values[^1] = last;
        return values;
    }

    public object?[] GetValues(IIndex index)
    {
        var values = new object?[_written.Length];
        Fill(values, index);
        return values;
    }

    public IIndex Read(DbDataReader reader)
    {
        var index = (IIndex)Activator.CreateInstance(_indexType, nonPublic: true)!;
        for (var i = 0; i < _read.Length; i++)
        {
            if (!reader.IsDBNull(i))
            {
                _read[i].SetValue(index, ColumnReader.Read(reader, i, _read[i].PropertyType));
            }
        }

        return index;
    }

    private void Fill(object?[] values, IIndex index)
    {
        for (var i = 0; i < _written.Length; i++)
        {
            values[i] = _dialect.TryConvert(_written[i].GetValue(index));
        }
    }
}
