using System.Text;
using YesSql.Data;
using YesSql.Provider;

namespace YesSql.Services;

/// <summary>Writes the statements of queries.</summary>
internal static class QuerySql
{
    public static string List(QueryState state)
    {
        if (!state.KeepDuplicates && !state.HasOneRowPerDocument)
        {
            return Nested(state, state.Take, group: true);
        }

        return IsPaged(state) ? Page(state, state.Take) : Simple(state, state.Take);
    }

    public static string First(QueryState state)
    {
        var take = Math.Min(state.Take ?? 1, 1);
        return state.Skip is null || state.KeepDuplicates || state.HasOneRowPerDocument
            ? Page(state, take)
            : Nested(state, take, group: true);
    }

    public static string Count(QueryState state)
    {
        var table = Table(state);
        var document = DocumentAlias(state);
        var sql = new StringBuilder("select count(");
        sql.Append(state.HasOneRowPerDocument ? "*" : $"distinct {document}.{table.Id}").Append(')');
        AppendFrom(sql, state, table, document);
        AppendConditions(sql, state, table, document);
        return sql.ToString();
    }

    public static string ListRows(QueryState state, IndexTable table, string alias, int? take)
    {
        alias = state.Dialect.QuoteForAliasName(alias);
        var sql = new StringBuilder("select ").Append(table.SelectColumns(alias)).Append(" from ").Append(table.QuotedName).Append(" as ").Append(alias);
        AppendConditions(sql, state, null, alias);
        AppendOrders(sql, state, alias, IsPaged(state));
        return sql.Append(state.Dialect.GetPage(state.Skip, take ?? state.Take)).ToString();
    }

    public static string CountRows(QueryState state, IndexTable table, string alias)
    {
        var sql = new StringBuilder("select count(*) from ").Append(table.QuotedName).Append(" as ").Append(state.Dialect.QuoteForAliasName(alias));
        AppendConditions(sql, state, null, alias);
        return sql.ToString();
    }

    private static bool IsPaged(QueryState state) => state.Skip is not null || state.Take is not null;

    // Contents are only read when it's known which documents are on the page.
    private static string Page(QueryState state, int? take) =>
        state.Joins.Count > 0 && state.Orders.Count > 0 ? Nested(state, take, group: false) : Simple(state, take);

    private static string Nested(QueryState state, int? take, bool group)
    {
        var dialect = state.Dialect;
        var table = Table(state);
        var document = DocumentAlias(state);
        var found = dialect.QuoteForAliasName("Found");
        var sql = new StringBuilder("select ");
        AppendDocumentColumns(sql, table, document);
        sql.Append(" from ").Append(table.QuotedName).Append(" as ").Append(document)
            .Append(" inner join (select ").Append(document).Append('.').Append(table.Id).Append(" as ").Append(table.Id);
        var orders = new List<string>();
        foreach (var order in state.Orders)
        {
            var name = dialect.QuoteForColumnName("o" + orders.Count);
            sql.Append(", ").Append(group && !order.IsRandom ? Aggregate(dialect, order) : order.Sql).Append(" as ").Append(name);
            orders.Add(name + dialect.AggregateCollation + order.Direction);
        }

        AppendFrom(sql, state, table, document);
        AppendConditions(sql, state, table, document);
        if (group)
        {
            sql.Append(" group by ").Append(document).Append('.').Append(table.Id);
        }

        AppendNestedOrders(sql, state, orders, document, table, string.Empty);
        sql.Append(dialect.GetPage(state.Skip, take))
            .Append(") as ").Append(found).Append(" on ").Append(found).Append('.').Append(table.Id).Append(" = ").Append(document).Append('.').Append(table.Id);
        AppendNestedOrders(sql, state, orders, document, table, found + ".");
        return sql.ToString();
    }

    private static string Aggregate(SqlDialect dialect, QueryOrder order) =>
        $"{(order.Descending ? "max" : "min")}({dialect.PrepareForAggregate(order.Sql, order.Type)})";

    private static void AppendNestedOrders(StringBuilder sql, QueryState state, List<string> orders, string document, DocumentTable table, string prefix)
    {
        if (orders.Count > 0)
        {
            sql.Append(" order by ").AppendJoin(", ", orders.Select(order => prefix + order));
        }
        else if (IsPaged(state))
        {
            sql.Append(" order by ").Append(document).Append('.').Append(table.Id);
        }
    }

    private static string Simple(QueryState state, int? take)
    {
        var table = Table(state);
        var document = DocumentAlias(state);
        var sql = new StringBuilder("select ");
        AppendDocumentColumns(sql, table, document);
        AppendFrom(sql, state, table, document);
        AppendConditions(sql, state, table, document);
        AppendOrders(sql, state, document, IsPaged(state));
        return sql.Append(state.Dialect.GetPage(state.Skip, take)).ToString();
    }

    private static DocumentTable Table(QueryState state) => state.Store.GetDocumentTable(state.Collection);

    private static string DocumentAlias(QueryState state) => state.Dialect.QuoteForAliasName(Table(state).Name + "_a1");

    private static void AppendDocumentColumns(StringBuilder sql, DocumentTable table, string document) =>
        sql.Append(document).Append('.').Append(table.Id).Append(", ")
            .Append(document).Append('.').Append(table.Type).Append(", ")
            .Append(document).Append('.').Append(table.Content).Append(", ")
            .Append(document).Append('.').Append(table.Version);

    private static void AppendFrom(StringBuilder sql, QueryState state, DocumentTable table, string document)
    {
        sql.Append(" from ").Append(table.QuotedName).Append(" as ").Append(document);
        var dialect = state.Dialect;
        var documentId = dialect.QuoteForColumnName("DocumentId");
        foreach (var (indexTable, type, name) in state.Joins)
        {
            var alias = dialect.QuoteForAliasName(name);
            if (state.IsReduce(type))
            {
                var bridge = dialect.QuoteForAliasName(name + "_Bridge");
                sql.Append(" inner join ").Append(indexTable.QuotedBridgeName).Append(" as ").Append(bridge)
                    .Append(" on ").Append(bridge).Append('.').Append(documentId).Append(" = ").Append(document).Append('.').Append(table.Id)
                    .Append(" inner join ").Append(indexTable.QuotedName).Append(" as ").Append(alias)
                    .Append(" on ").Append(alias).Append('.').Append(table.Id).Append(" = ").Append(bridge).Append('.').Append(indexTable.BridgeColumn);
            }
            else
            {
                sql.Append(" inner join ").Append(indexTable.QuotedName).Append(" as ").Append(alias)
                    .Append(" on ").Append(alias).Append('.').Append(documentId).Append(" = ").Append(document).Append('.').Append(table.Id);
            }
        }
    }

    private static void AppendConditions(StringBuilder sql, QueryState state, DocumentTable? table, string document)
    {
        if (table is not null && state.TypeParameter is { } type)
        {
            sql.Append(" where ").Append(document).Append('.').Append(table.Type).Append(" = ").Append(type);
            if (!state.Conditions.IsEmpty)
            {
                sql.Append(" and (");
                state.Conditions.Write(sql);
                sql.Append(')');
            }
        }
        else if (!state.Conditions.IsEmpty)
        {
            sql.Append(" where ");
            state.Conditions.Write(sql);
        }
    }

    private static void AppendOrders(StringBuilder sql, QueryState state, string alias, bool byDefault)
    {
        if (state.Orders.Count > 0)
        {
            sql.Append(" order by ").AppendJoin(", ", state.Orders.Select(order => order.Sql + order.Direction));
        }
        else if (byDefault)
        {
            sql.Append(" order by ").Append(alias).Append('.').Append(state.Dialect.QuoteForColumnName("Id"));
        }
    }
}
