using System.Collections;

namespace YesSql.Services;

/// <summary>Operators that queries translate; called outside a query they work on the values themselves.</summary>
public static class DefaultQueryExtensions
{
    /// <summary>Tells whether a value is one of several.</summary>
    public static bool IsIn(this object? source, IEnumerable values) => values.Cast<object?>().Contains(source);

    /// <summary>Tells whether a value is none of several.</summary>
    public static bool IsNotIn(this object? source, IEnumerable values) => !source.IsIn(values);

    /// <summary>Tells whether a text matches an SQL pattern.</summary>
    public static bool IsLike(this string? source, string filter) => source is not null && LikePattern.IsMatch(source, filter);

    /// <summary>Tells whether a text does not match an SQL pattern.</summary>
    public static bool IsNotLike(this string? source, string filter) => !source.IsLike(filter);

    /// <summary>Tells whether a text does not contain another.</summary>
    public static bool NotContains(this string? source, string text) => source is null || !source.Contains(text, StringComparison.Ordinal);
}
