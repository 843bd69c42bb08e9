using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

/// <summary>Short forms of queries.</summary>
public static class QueryExtensions
{
    /// <summary>Queries documents stored as exactly this type.</summary>
    public static IQuery<T> Query<T>(this ISession session, string? collection = null)
        where T : class =>
        session.Query(collection).For<T>();

    /// <summary>Queries index rows.</summary>
    public static IQueryIndex<TIndex> QueryIndex<TIndex>(this ISession session, string? collection = null)
        where TIndex : class, IIndex =>
        session.Query(collection).ForIndex<TIndex>();

    /// <summary>Queries index rows.</summary>
    public static IQueryIndex<TIndex> QueryIndex<TIndex>(this ISession session, Expression<Func<TIndex, bool>> predicate, string? collection = null)
        where TIndex : class, IIndex =>
        session.Query(collection).ForIndex<TIndex>().Where(predicate);

    /// <summary>Queries documents by an index.</summary>
    public static IQuery<T, TIndex> Query<T, TIndex>(this ISession session, bool filterType = false, string? collection = null)
        where T : class
        where TIndex : class, IIndex =>
        session.Query(collection).For<T>(filterType).With<TIndex>();

    /// <summary>Queries documents by an index.</summary>
    public static IQuery<T, TIndex> Query<T, TIndex>(this ISession session, string? collection)
        where T : class
        where TIndex : class, IIndex =>
        session.Query(collection).For<T>(false).With<TIndex>();

    /// <summary>Queries documents by an index.</summary>
    public static IQuery<T, TIndex> Query<T, TIndex>(this ISession session, Expression<Func<TIndex, bool>> predicate, bool filterType = false, string? collection = null)
        where T : class
        where TIndex : class, IIndex =>
        session.Query(collection).For<T>(filterType).With(predicate);

    /// <summary>Queries documents by an index.</summary>
    public static IQuery<T, TIndex> Query<T, TIndex>(this ISession session, Expression<Func<TIndex, bool>> predicate, string? collection)
        where T : class
        where TIndex : class, IIndex =>
        session.Query(collection).For<T>(false).With(predicate);
}
