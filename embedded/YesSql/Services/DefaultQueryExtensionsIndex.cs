using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql.Services;

/// <summary>Operators that compare with other rows; they only have a meaning inside a query.</summary>
public static class DefaultQueryExtensionsIndex
{
    /// <summary>Tells whether a value is selected from the rows of an index that meet a condition.</summary>
    public static bool IsIn<TIndex>(this object? source, Expression<Func<TIndex, object?>> select, Expression<Func<TIndex, bool>> where)
        where TIndex : IIndex =>
        throw OutsideOfQuery();

    /// <summary>Tells whether a value is selected from the rows of an index.</summary>
    public static bool IsInAny<TIndex>(this object? source, Expression<Func<TIndex, object?>> select)
        where TIndex : IIndex =>
        throw OutsideOfQuery();

    /// <summary>Tells whether a value is not selected from the rows of an index that meet a condition.</summary>
    public static bool IsNotIn<TIndex>(this object? source, Expression<Func<TIndex, object?>> select, Expression<Func<TIndex, bool>> where)
        where TIndex : IIndex =>
        throw OutsideOfQuery();

    /// <summary>Tells whether a value is not selected from the rows of an index.</summary>
    public static bool IsNotInAny<TIndex>(this object? source, Expression<Func<TIndex, object?>> select)
        where TIndex : IIndex =>
        throw OutsideOfQuery();

    private static InvalidOperationException OutsideOfQuery() =>
        new("This operator compares with rows of an index and can only be used inside a query.");
}
