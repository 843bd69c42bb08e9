using System.Text;
using YesSql.Data;

namespace YesSql.Services;

/// <summary>Writes the statements of queries.</summary>
internal static class QuerySql
{
    public static string List(QueryState state)
    {
        if (state.Joins.Count == 0 || state.KeepDuplicates)
        {
            return Simple(state, state.Take);
        }

        var dialect = state.Dialect;
        var table = Table(state);
        var document = DocumentAlias(state);
        var sql = new StringBuilder("select ");
        AppendDocumentColumns(sql, table, document);
        var inner = dialect.QuoteForAliasName("Found");
        sql.Append(" from ").Append(table.QuotedName).Append(" as ").Append(document)
            .Append(" inner join (select ").Append(document).Append('.').Append(table.Id).Append(" as ").Append(table.Id);
        var orders = new List<string>();
        for (var i = 0; i < state.Orders.Count; i++)
        {
            var order = state.Orders[i];
            var name = dialect.QuoteForColumnName("o" + i);
            var expression = order.IsRandom
                ? order.Sql
                : $"{(order.Descending ? "max" : "min")}({dialect.PrepareForAggregate(order.Sql, order.Type)})";
            sql.Append(", ").Append(expression).Append(" as ").Append(name);
            orders.Add(name + dialect.AggregateCollation + order.Direction);
        }

        AppendFrom(sql, state, table, document);
        AppendConditions(sql, state, table, document);
        sql.Append(" group by ").Append(document).Append('.').Append(table.Id);

        var paged = state.Skip is not null || state.Take is not null;
        if (orders.Count > 0)
        {
            sql.Append(" order by ").AppendJoin(", ", orders);
        }
        else if (paged)
        {
            sql.Append(" order by ").Append(document).Append('.').Append(table.Id);
        }

        sql.Append(dialect.GetPage(state.Skip, state.Take))
            .Append(") as ").Append(inner).Append(" on ").Append(inner).Append('.').Append(table.Id).Append(" = ").Append(document).Append('.').Append(table.Id);
        if (orders.Count > 0)
        {
            sql.Append(" order by ").AppendJoin(", ", orders.Select(order => $"{inner}.{order}"));
        }
        else if (paged)
        {
            sql.Append(" order by ").Append(document).Append('.').Append(table.Id);
        }

        return sql.ToString();
    }

    public static string First(QueryState state)
    {
        if (state.Take < 1)
        {
            return Simple(state, 0);
        }

        if (state.Skip is null || state.Joins.Count == 0 || state.KeepDuplicates)
        {
            return Simple(state, 1, orderByDefault: state.Skip is not null);
        }

        var take = state.Take;
        state.Take = 1;
        var sql = List(state);
        state.Take = take;
        return sql;
    }

    public static string Count(QueryState state)
    {
        var table = Table(state);
        var document = DocumentAlias(state);
        var sql = new StringBuilder("select count(");
        sql.Append(state.Joins.Count == 0 ? "*" : $"distinct {document}.{table.Id}").Append(')');
        AppendFrom(sql, state, table, document);
        AppendConditions(sql, state, table, document);
        return sql.ToString();
    }

    public static string ListRows(QueryState state, IndexTable table, string alias, int? take)
    {
        alias = state.Dialect.QuoteForAliasName(alias);
        var sql = new StringBuilder("select ").Append(table.SelectColumns(alias)).Append(" from ").Append(table.QuotedName).Append(" as ").Append(alias);
        AppendConditions(sql, state, null, alias);
        AppendOrders(sql, state, alias, state.Skip is not null || state.Take is not null);
        return sql.Append(state.Dialect.GetPage(state.Skip, take ?? state.Take)).ToString();
    }

    public static string CountRows(QueryState state, IndexTable table, string alias)
    {
        var sql = new StringBuilder("select count(*) from ").Append(table.QuotedName).Append(" as ").Append(state.Dialect.QuoteForAliasName(alias));
        AppendConditions(sql, state, null, alias);
        return sql.ToString();
    }

    private static string Simple(QueryState state, int? take, bool orderByDefault = false)
    {
        var table = Table(state);
        var document = DocumentAlias(state);
        var sql = new StringBuilder("select ");
        AppendDocumentColumns(sql, table, document);
        AppendFrom(sql, state, table, document);
        AppendConditions(sql, state, table, document);
        AppendOrders(sql, state, document, orderByDefault || state.Skip is not null || state.Take is not null);
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
