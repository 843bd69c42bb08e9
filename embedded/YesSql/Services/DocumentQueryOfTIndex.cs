using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql.Services;

internal sealed class DocumentQuery<T, TIndex>(Session session, QueryState state, string alias) : DocumentQuery<T>(session, state), IQuery<T, TIndex>
    where T : class
    where TIndex : class, IIndex
{
    public IQuery<T, TIndex> Where(string sql)
    {
        State.AddCondition(sql);
        return this;
    }

    public IQuery<T, TIndex> Where(Func<ISqlDialect, string> sql) => Where(sql(State.Dialect));

    public IQuery<T, TIndex> WithParameter(string name, object? value)
    {
        State.SetParameter(name, value);
        return this;
    }

    public IQuery<T, TIndex> Where(Expression<Func<TIndex, bool>> predicate)
    {
        State.AddCondition(PredicateWriter.WritePredicate(State, predicate, alias));
        return this;
    }

    public IQuery<T, TIndex> OrderBy(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, descending: false, replace: true);

    public IQuery<T, TIndex> OrderBy(string sql) => Order(sql, descending: false, replace: true);

    public IQuery<T, TIndex> OrderByDescending(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, descending: true, replace: true);

    public IQuery<T, TIndex> OrderByDescending(string sql) => Order(sql, descending: true, replace: true);

    public IQuery<T, TIndex> OrderByRandom() => OrderAtRandom(replace: true);

    public IQuery<T, TIndex> ThenBy(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, descending: false, replace: false);

    public IQuery<T, TIndex> ThenBy(string sql) => Order(sql, descending: false, replace: false);

    public IQuery<T, TIndex> ThenByDescending(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, descending: true, replace: false);

    public IQuery<T, TIndex> ThenByDescending(string sql) => Order(sql, descending: true, replace: false);

    public IQuery<T, TIndex> ThenByRandom() => OrderAtRandom(replace: false);

    private DocumentQuery<T, TIndex> Order(LambdaExpression keySelector, bool descending, bool replace)
    {
        State.AddOrder(PredicateWriter.WriteOrder(State, keySelector, alias, descending), replace);
        return this;
    }

    private DocumentQuery<T, TIndex> Order(string sql, bool descending, bool replace)
    {
        foreach (var term in QueryOrder.Parse(sql, descending))
        {
            State.AddOrder(term, replace);
            replace = false;
        }

        return this;
    }

    private DocumentQuery<T, TIndex> OrderAtRandom(bool replace)
    {
        State.AddOrder(new QueryOrder(State.Dialect.RandomOrderByClause, false, null, IsRandom: true), replace);
        return this;
    }
}
