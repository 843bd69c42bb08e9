using Microsoft.AspNetCore.Routing;
using OrchardCore.Entities;

namespace OrchardCore.Settings;

/// <summary>The settings of a tenant's site.</summary>
public interface ISite : IEntity
{
    /// <summary>The site's name.</summary>
    string? SiteName { get; set; }

    /// <summary>The Liquid template of page titles.</summary>
    string? PageTitleFormat { get; set; }

    /// <summary>A random text of the site.</summary>
    string? SiteSalt { get; set; }

    /// <summary>The id of the user who may do everything.</summary>
    string? SuperUser { get; set; }

    /// <summary>The name of the site's calendar.</summary>
    string? Calendar { get; set; }

    /// <summary>The IANA id of the site's time zone.</summary>
    string? TimeZoneId { get; set; }

    /// <summary>Whether scripts and styles are sent in their debug form.</summary>
    ResourceDebugMode ResourceDebugMode { get; set; }

    /// <summary>Whether scripts and styles come from a CDN.</summary>
    bool UseCdn { get; set; }

    /// <summary>The address that static files are requested from.</summary>
    string? CdnBaseUrl { get; set; }

    /// <summary>How many items a page of a list shows.</summary>
    int PageSize { get; set; }

    /// <summary>How many items a page may show at most.</summary>
    int MaxPageSize { get; set; }

    /// <summary>How many pages of a list can be reached; 0 for all.</summary>
    int MaxPagedCount { get; set; }

    /// <summary>The public address of the site.</summary>
    string? BaseUrl { get; set; }

    /// <summary>The route of the home page.</summary>
    RouteValueDictionary HomeRoute { get; set; }

    /// <summary>Whether a version is added to the addresses of static files.</summary>
    bool AppendVersion { get; set; }

    /// <summary>How the dynamic cache is used.</summary>
    CacheMode CacheMode { get; set; }

    /// <summary>Returns a section of the settings; same as <see cref="GetOrCreate{T}"/>.</summary>
    T As<T>() where T : new();

    /// <summary>Returns a section of the settings, a new one if it has never been saved.</summary>
    T GetOrCreate<T>() where T : new();

    /// <summary>Returns a section of the settings if it has been saved.</summary>
    bool TryGet<T>([System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T settings) where T : new();
}
