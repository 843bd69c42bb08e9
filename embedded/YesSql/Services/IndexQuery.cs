using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using YesSql.Indexes;

namespace YesSql.Services;

internal sealed class IndexQuery<T> : IQueryIndex<T>
    where T : class, IIndex
{
    private readonly Session _session;
    private readonly QueryState _state;
    private readonly string _alias;

    public IndexQuery(Session session, QueryState state)
    {
        _session = session;
        _state = state;
        _alias = state.GetAlias(typeof(T));
    }

    public IQueryIndex<T> Where(string sql)
    {
        _state.AddCondition(sql);
        return this;
    }

    public IQueryIndex<T> Where(Func<ISqlDialect, string> sql) => Where(sql(_state.Dialect));

    public IQueryIndex<T> WithParameter(string name, object? value)
    {
        _state.SetParameter(name, value);
        return this;
    }

    public IQueryIndex<T> Where(Expression<Func<T, bool>> predicate)
    {
        _state.AddCondition(PredicateWriter.WritePredicate(_state, predicate, _alias));
        return this;
    }

    public IQueryIndex<T> OrderBy(Expression<Func<T, object?>> keySelector) => Order(keySelector, descending: false, replace: true);

    public IQueryIndex<T> OrderByDescending(Expression<Func<T, object?>> keySelector) => Order(keySelector, descending: true, replace: true);

    public IQueryIndex<T> ThenBy(Expression<Func<T, object?>> keySelector) => Order(keySelector, descending: false, replace: false);

    public IQueryIndex<T> ThenByDescending(Expression<Func<T, object?>> keySelector) => Order(keySelector, descending: true, replace: false);

    public IQueryIndex<T> Skip(int count)
    {
        _state.Skip = count > 0 ? count : null;
        return this;
    }

    public IQueryIndex<T> Take(int count)
    {
        _state.Take = count > 0 ? count : null;
        return this;
    }

    public Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default) =>
        _session.ExecuteAsync(
            static async (session, query, token) => (await query.ReadAsync(session, 1, token)).FirstOrDefault(),
            this,
            cancellationToken);

    public Task<T?> FirstOrDefaultAsync() => FirstOrDefaultAsync(default);

    public Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default) =>
        _session.ExecuteAsync<IndexQuery<T>, IEnumerable<T>>(
            static async (session, query, token) => await query.ReadAsync(session, null, token),
            this,
            cancellationToken);

    public Task<IEnumerable<T>> ListAsync() => ListAsync(default);

    public async IAsyncEnumerable<T> ToAsyncEnumerable([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var item in await ListAsync(cancellationToken))
        {
            yield return item;
        }
    }

    public IAsyncEnumerable<T> ToAsyncEnumerable() => ToAsyncEnumerable(default);

    public Task<int> CountAsync(CancellationToken cancellationToken = default) =>
        _session.ExecuteAsync(
            static (session, query, token) => session.CountAsync(QuerySql.CountRows(query._state, query.Table, query._alias), query._state.Parameters, token),
            this,
            cancellationToken);

    public Task<int> CountAsync() => CountAsync(default);

    private Data.IndexTable Table => _session.Store.GetIndexTable(typeof(T), _state.Collection);

    private Task<List<T>> ReadAsync(Session session, int? take, CancellationToken cancellationToken) =>
        session.QueryIndexesAsync<T>(Table, QuerySql.ListRows(_state, Table, _alias, take), _state.Parameters, cancellationToken);

    private IndexQuery<T> Order(LambdaExpression keySelector, bool descending, bool replace)
    {
        _state.AddOrder(PredicateWriter.WriteOrder(_state, keySelector, _alias, descending), replace);
        return this;
    }
}
