using YesSql.Indexes;

namespace YesSql.Services;

internal sealed class Query(Session session, string collection) : IQuery
{
    public IQuery<T> For<T>(bool filterType = true)
        where T : class =>
        new DocumentQuery<T>(session, new QueryState(session, collection, filterType ? typeof(T) : null));

    public IQueryIndex<T> ForIndex<T>()
        where T : class, IIndex =>
        new IndexQuery<T>(session, new QueryState(session, collection, null));

    public IQuery<object> Any() => For<object>(false);
}
