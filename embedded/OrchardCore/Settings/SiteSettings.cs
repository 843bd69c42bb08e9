using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Documents;
using OrchardCore.Entities;
using YesSql;

namespace OrchardCore.Settings;

/// <summary>The stored settings of a site.</summary>
[SimplifiedTypeName("OrchardCore.Settings.SiteSettings, OrchardCore.Settings")]
public class SiteSettings : DocumentEntity, ISite
{
    private readonly ConcurrentDictionary<Type, object> _sections = new();

    /// <inheritdoc/>
    public string? BaseUrl { get; set; }

    /// <inheritdoc/>
    public string? Calendar { get; set; }

    /// <inheritdoc/>
    public int MaxPagedCount { get; set; }

    /// <inheritdoc/>
    public int MaxPageSize { get; set; }

    /// <inheritdoc/>
    public int PageSize { get; set; }

    /// <inheritdoc/>
    public string? TimeZoneId { get; set; }

    /// <inheritdoc/>
    public ResourceDebugMode ResourceDebugMode { get; set; }

    /// <inheritdoc/>
    public string? SiteName { get; set; }

    /// <inheritdoc/>
    public string? SiteSalt { get; set; }

    /// <inheritdoc/>
    public string? PageTitleFormat { get; set; }

    /// <inheritdoc/>
    public string? SuperUser { get; set; }

    /// <inheritdoc/>
    public bool UseCdn { get; set; }

    /// <inheritdoc/>
    public string? CdnBaseUrl { get; set; }

    /// <inheritdoc/>
    public RouteValueDictionary HomeRoute { get; set; } = [];

    /// <inheritdoc/>
    public bool AppendVersion { get; set; } = true;

    /// <inheritdoc/>
    public CacheMode CacheMode { get; set; }

    /// <inheritdoc/>
    public T As<T>() where T : new() => GetOrCreate<T>();

    /// <inheritdoc/>
    public T GetOrCreate<T>() where T : new()
    {
        if (!IsReadOnly)
        {
            return EntityExtensions.GetOrCreate<T>(this);
        }

        // The shared instance never changes, and its sections are read in every request.
        return (T)_sections.GetOrAdd(typeof(T), static (_, site) => EntityExtensions.GetOrCreate<T>(site)!, this);
    }

    /// <inheritdoc/>
    public bool TryGet<T>([MaybeNullWhen(false)] out T settings) where T : new()
    {
        var found = this.Has<T>();
        settings = found ? GetOrCreate<T>() : default;

        return found;
    }
}
