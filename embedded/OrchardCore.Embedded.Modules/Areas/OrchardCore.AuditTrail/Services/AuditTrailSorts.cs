using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using YesSql;

namespace OrchardCore.AuditTrail.Services;

/// <summary>The orders of the list of events.</summary>
internal static class AuditTrailSorts
{
    public const string Default = "time-desc";

    private static readonly Dictionary<string, Func<IQuery<AuditTrailEvent, AuditTrailEventIndex>, IQuery<AuditTrailEvent, AuditTrailEventIndex>>> _sorts = new(StringComparer.OrdinalIgnoreCase)
    {
        [Default] = query => query.OrderByDescending(index => index.CreatedUtc),
        ["time-asc"] = query => query.OrderBy(index => index.CreatedUtc),
        ["category-asc-time-desc"] = query => query.OrderBy(index => index.Category).ThenByDescending(index => index.CreatedUtc),
        ["category-asc-time-asc"] = query => query.OrderBy(index => index.Category).ThenBy(index => index.CreatedUtc),
        ["category-desc-time-desc"] = query => query.OrderByDescending(index => index.Category).ThenByDescending(index => index.CreatedUtc),
        ["category-desc-time-asc"] = query => query.OrderByDescending(index => index.Category).ThenBy(index => index.CreatedUtc),
        ["event-asc-time-desc"] = query => query.OrderBy(index => index.Name).ThenByDescending(index => index.CreatedUtc),
        ["event-asc-time-asc"] = query => query.OrderBy(index => index.Name).ThenBy(index => index.CreatedUtc),
        ["event-desc-time-desc"] = query => query.OrderByDescending(index => index.Name).ThenByDescending(index => index.CreatedUtc),
        ["event-desc-time-asc"] = query => query.OrderByDescending(index => index.Name).ThenBy(index => index.CreatedUtc),
        ["user-asc-time-desc"] = query => query.OrderBy(index => index.NormalizedUserName!).ThenByDescending(index => index.CreatedUtc),
        ["user-asc-time-asc"] = query => query.OrderBy(index => index.NormalizedUserName!).ThenBy(index => index.CreatedUtc),
        ["user-desc-time-desc"] = query => query.OrderByDescending(index => index.NormalizedUserName!).ThenByDescending(index => index.CreatedUtc),
        ["user-desc-time-asc"] = query => query.OrderByDescending(index => index.NormalizedUserName!).ThenBy(index => index.CreatedUtc),
    };

    public static string Normalize(string? sort) => sort is not null && _sorts.ContainsKey(sort) ? sort.ToLowerInvariant() : Default;

    public static IQuery<AuditTrailEvent> Apply(string? sort, IQuery<AuditTrailEvent, AuditTrailEventIndex> query)
    {
        // Events of one moment stay in the order in which they were recorded.
        var normalized = Normalize(sort);
        var sorted = _sorts[normalized](query);

        return normalized.EndsWith("time-desc", StringComparison.Ordinal) ? sorted.ThenByDescending(index => index.Id) : sorted.ThenBy(index => index.Id);
    }
}
