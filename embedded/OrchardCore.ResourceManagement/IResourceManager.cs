using Microsoft.AspNetCore.Html;

namespace OrchardCore.ResourceManagement;

/// <summary>Collects the resources that a page needs and writes their tags.</summary>
public interface IResourceManager
{
    /// <summary>Resources defined by the page itself.</summary>
    ResourceManifest InlineManifest { get; }

    /// <summary>The definition that fits best, or null.</summary>
    ResourceDefinition? FindResource(RequireSettings settings);

    /// <summary>Takes a resource back.</summary>
    void NotRequired(string resourceType, string resourceName);

    /// <summary>Needs a resource at an address.</summary>
    RequireSettings RegisterUrl(string resourceType, string resourcePath, string? resourceDebugPath);

    /// <summary>Needs a resource of a name.</summary>
    RequireSettings RegisterResource(string resourceType, string resourceName);

    /// <summary>Adds a script to the head.</summary>
    void RegisterHeadScript(IHtmlContent script);

    /// <summary>Adds a script to the end of the page.</summary>
    void RegisterFootScript(IHtmlContent script);

    /// <summary>Adds styles to the head.</summary>
    void RegisterStyle(IHtmlContent style);

    /// <summary>Adds a link tag.</summary>
    void RegisterLink(LinkEntry link);

    /// <summary>Sets a meta tag.</summary>
    void RegisterMeta(MetaEntry meta);

    /// <summary>Sets a meta tag, or appends to its content.</summary>
    void AppendMeta(MetaEntry meta, string contentSeparator);

    /// <summary>The needed resources of a type, dependencies first.</summary>
    IEnumerable<ResourceRequiredContext> GetRequiredResources(string resourceType);

    /// <summary>The link tags.</summary>
    IEnumerable<LinkEntry> GetRegisteredLinks();

    /// <summary>The meta tags.</summary>
    IEnumerable<MetaEntry> GetRegisteredMetas();

    /// <summary>The scripts added to the head.</summary>
    IEnumerable<IHtmlContent> GetRegisteredHeadScripts();

    /// <summary>The scripts added to the end of the page.</summary>
    IEnumerable<IHtmlContent> GetRegisteredFootScripts();

    /// <summary>The styles added to the head.</summary>
    IEnumerable<IHtmlContent> GetRegisteredStyles();

    /// <summary>Writes the meta tags.</summary>
    void RenderMeta(TextWriter writer);

    /// <summary>Writes the link tags.</summary>
    void RenderHeadLink(TextWriter writer);

    /// <summary>Writes the style sheets.</summary>
    void RenderStylesheet(TextWriter writer);

    /// <summary>Writes the scripts of the head.</summary>
    void RenderHeadScript(TextWriter writer);

    /// <summary>Writes the scripts of the end of the page.</summary>
    void RenderFootScript(TextWriter writer);

    /// <summary>Writes a script in place, with its dependencies, unless it has been written.</summary>
    void RenderLocalScript(RequireSettings settings, TextWriter writer);

    /// <summary>Writes a style sheet in place, with its dependencies, unless it has been written.</summary>
    void RenderLocalStyle(RequireSettings settings, TextWriter writer);
}
