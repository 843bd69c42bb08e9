namespace YesSql.Services;

/// <summary>A term of an order.</summary>
internal sealed record QueryOrder(string Sql, bool Descending, Type? Type, bool IsRandom = false)
{
    public string Direction => Descending ? " desc" : string.Empty;

    /// <summary>Splits the terms of an SQL text, each of which may name its direction.</summary>
    public static IEnumerable<QueryOrder> Parse(string sql, bool descending)
    {
        var start = 0;
        var depth = 0;
        for (var i = 0; i <= sql.Length; i++)
        {
            if (i == sql.Length || (sql[i] == ',' && depth == 0))
            {
                yield return ParseTerm(sql[start..i].Trim(), descending);
                start = i + 1;
            }
            else
            {
                depth += sql[i] switch { '(' => 1, ')' => -1, _ => 0 };
            }
        }
    }

    private static QueryOrder ParseTerm(string term, bool descending)
    {
        if (term.EndsWith(" desc", StringComparison.OrdinalIgnoreCase))
        {
            return new QueryOrder(term[..^5].TrimEnd(), true, null);
        }

        return term.EndsWith(" asc", StringComparison.OrdinalIgnoreCase)
            ? new QueryOrder(term[..^4].TrimEnd(), false, null)
            : new QueryOrder(term, descending, null);
    }
}
