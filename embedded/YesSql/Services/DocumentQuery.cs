using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using YesSql.Indexes;

namespace YesSql.Services;

internal class DocumentQuery<T>(Session session, QueryState state) : IQuery<T>
    where T : class
{
    protected Session Session => session;

    protected QueryState State => state;

    public IQuery<T> Any(params Func<IQuery<T>, IQuery<T>>[] predicates) => Group(isAny: true, predicates);

    public ValueTask<IQuery<T>> AnyAsync(params Func<IQuery<T>, ValueTask<IQuery<T>>>[] predicates) => GroupAsync(isAny: true, predicates);

    public IQuery<T> All(params Func<IQuery<T>, IQuery<T>>[] predicates) => Group(isAny: false, predicates);

    public ValueTask<IQuery<T>> AllAsync(params Func<IQuery<T>, ValueTask<IQuery<T>>>[] predicates) => GroupAsync(isAny: false, predicates);

    public IQuery<T> With(Type indexType)
    {
        if (!typeof(IIndex).IsAssignableFrom(indexType))
        {
            throw new ArgumentException($"The type '{indexType.FullName}' is not an index.", nameof(indexType));
        }

        state.Join(indexType);
        return this;
    }

    public IQuery<T, TIndex> With<TIndex>()
        where TIndex : class, IIndex =>
        new DocumentQuery<T, TIndex>(session, state, state.Join(typeof(TIndex)));

    public IQuery<T, TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate)
        where TIndex : class, IIndex =>
        With<TIndex>().Where(predicate);

    public IQuery<T> Skip(int count)
    {
        state.Skip = count;
        return this;
    }

    public IQuery<T> Take(int count)
    {
        state.Take = count;
        return this;
    }

    public Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default) =>
        session.ExecuteAsync(
            static async (session, state, token) => (await session.QueryDocumentsAsync<T>(state, QuerySql.First(state), token)).FirstOrDefault(),
            state,
            cancellationToken);

    public Task<T?> FirstOrDefaultAsync() => FirstOrDefaultAsync(default);

    public Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default) =>
        session.ExecuteAsync<QueryState, IEnumerable<T>>(
            static async (session, state, token) => await session.QueryDocumentsAsync<T>(state, QuerySql.List(state), token),
            state,
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
        session.ExecuteAsync(
            static (session, state, token) => session.CountAsync(QuerySql.Count(state), state.Parameters, token),
            state,
            cancellationToken);

    public Task<int> CountAsync() => CountAsync(default);

    public string GetTypeAlias(Type t) => state.GetAlias(t);

    public IQuery<T> NoDuplicates()
    {
        state.KeepDuplicates = true;
        return this;
    }

    private DocumentQuery<T> Group(bool isAny, Func<IQuery<T>, IQuery<T>>[] functions)
    {
        var outer = state.BeginGroup(isAny);
        foreach (var function in functions)
        {
            var group = state.BeginFunction();
            function(this);
            state.End(group);
        }

        state.End(outer);
        return this;
    }

    private async ValueTask<IQuery<T>> GroupAsync(bool isAny, Func<IQuery<T>, ValueTask<IQuery<T>>>[] functions)
    {
        var outer = state.BeginGroup(isAny);
        foreach (var function in functions)
        {
            var group = state.BeginFunction();
            await function(this);
            state.End(group);
        }

        state.End(outer);
        return this;
    }
}
