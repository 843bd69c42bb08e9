using YesSql.Provider;

namespace YesSql.Data;

/// <summary>The statements for the document table of a collection.</summary>
internal sealed class DocumentTable
{
    public DocumentTable(IConfiguration configuration, string collection)
    {
        var dialect = (SqlDialect)configuration.SqlDialect;
        Name = configuration.TableNameConvention.GetDocumentTable(collection);
        QuotedName = dialect.QuoteForTableName(configuration.TablePrefix + Name, configuration.Schema);
        Id = dialect.QuoteForColumnName("Id");
        Type = dialect.QuoteForColumnName("Type");
        Content = dialect.QuoteForColumnName("Content");
        Version = dialect.QuoteForColumnName("Version");
        Insert = $"insert into {QuotedName} ({Id}, {Type}, {Content}, {Version}) values (@p0, @p1, @p2, @p3)";
        Update = $"update {QuotedName} set {Content} = @p1, {Version} = @p2 where {Id} = @p0";
        UpdateChecked = Update + $" and coalesce({Version}, 0) = @p3";
        Delete = $"delete from {QuotedName} where {Id} = @p0";
        Select = $"select {Id}, {Type}, {Content}, {Version} from {QuotedName} where {Id}";
        SelectOne = Select + " = @p0";
    }

    public string Name { get; }

    public string QuotedName { get; }

    public string Id { get; }

    public string Type { get; }

    public string Content { get; }

    public string Version { get; }

    public string Insert { get; }

    public string Update { get; }

    public string UpdateChecked { get; }

    public string Delete { get; }

    public string Select { get; }

    public string SelectOne { get; }
}
