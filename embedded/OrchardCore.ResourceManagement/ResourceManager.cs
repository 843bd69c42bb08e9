using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;

namespace OrchardCore.ResourceManagement;

/// <summary>Collects the resources that a page needs and writes their tags.</summary>
public class ResourceManager : IResourceManager
{
    private readonly ResourceManagementOptions _options;
    private readonly IFileVersionProvider _fileVersionProvider;
    private readonly List<RequireSettings> _required = [];
    private readonly Dictionary<string, IReadOnlyList<ResourceRequiredContext>> _built = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _writtenInPlace = new(StringComparer.OrdinalIgnoreCase);
    private ResourceManifest? _inlineManifest;
    private List<IHtmlContent>? _headScripts;
    private List<IHtmlContent>? _footScripts;
    private List<IHtmlContent>? _styles;
    private List<LinkEntry>? _links;
    private Dictionary<string, MetaEntry>? _metas;

    /// <summary>A manager for one page.</summary>
    public ResourceManager(IOptions<ResourceManagementOptions> options, IFileVersionProvider fileVersionProvider)
    {
        _options = options.Value;
        _fileVersionProvider = fileVersionProvider;
    }

    /// <inheritdoc/>
    public ResourceManifest InlineManifest => _inlineManifest ??= new ResourceManifest();

    /// <inheritdoc/>
    public RequireSettings RegisterResource(string resourceType, string resourceName)
    {
        ArgumentException.ThrowIfNullOrEmpty(resourceType);
        ArgumentException.ThrowIfNullOrEmpty(resourceName);
        var settings = FindRequired(resourceType, resourceName);
        if (settings is null)
        {
            settings = new RequireSettings(_options) { Type = resourceType, Name = resourceName };
            _required.Add(settings);
        }

        // The caller goes on to change the settings, so what has been built for the type may not be used again.
        _built.Remove(resourceType);
        return settings;
    }

    /// <inheritdoc/>
    public RequireSettings RegisterUrl(string resourceType, string resourcePath, string? resourceDebugPath)
    {
        ArgumentException.ThrowIfNullOrEmpty(resourcePath);
        return RegisterResource(resourceType, resourcePath.Trim()).Define(definition => definition.SetUrl(resourcePath, resourceDebugPath));
    }

    /// <inheritdoc/>
    public void NotRequired(string resourceType, string resourceName)
    {
        if (FindRequired(resourceType, resourceName) is { } settings)
        {
            _required.Remove(settings);
        }

        _built.Remove(resourceType);
    }

    /// <inheritdoc/>
    public ResourceDefinition? FindResource(RequireSettings settings)
    {
        var found = Choose(settings, InlineDefinitions(settings)) ?? Choose(settings, _options.Find(settings.Type, settings.Name));
        if (found is null && settings.InlineDefinition is not null)
        {
            found = InlineManifest.DefineResource(settings.Type, settings.Name);
            settings.InlineDefinition(found);
        }

        return found;
    }

    /// <inheritdoc/>
    public void RegisterHeadScript(IHtmlContent script) => (_headScripts ??= []).Add(script);

    /// <inheritdoc/>
    public void RegisterFootScript(IHtmlContent script) => (_footScripts ??= []).Add(script);

    /// <inheritdoc/>
    public void RegisterStyle(IHtmlContent style) => (_styles ??= []).Add(style);

    /// <inheritdoc/>
    public void RegisterLink(LinkEntry link) => (_links ??= []).Add(link);

    /// <inheritdoc/>
    public void RegisterMeta(MetaEntry meta) => (_metas ??= new(StringComparer.OrdinalIgnoreCase))[meta.Key] = meta;

    /// <inheritdoc/>
    public void AppendMeta(MetaEntry meta, string contentSeparator)
        => RegisterMeta(_metas is not null && _metas.TryGetValue(meta.Key, out var existing)
            ? MetaEntry.Combine(existing, meta, contentSeparator)
            : meta);

    /// <inheritdoc/>
    public IEnumerable<ResourceRequiredContext> GetRequiredResources(string resourceType) => Build(resourceType);

    /// <inheritdoc/>
    public IEnumerable<LinkEntry> GetRegisteredLinks() => _links ?? [];

    /// <inheritdoc/>
    public IEnumerable<MetaEntry> GetRegisteredMetas() => _metas is null ? [] : _metas.Values;

    /// <inheritdoc/>
    public IEnumerable<IHtmlContent> GetRegisteredHeadScripts() => _headScripts ?? [];

    /// <inheritdoc/>
    public IEnumerable<IHtmlContent> GetRegisteredFootScripts() => _footScripts ?? [];

    /// <inheritdoc/>
    public IEnumerable<IHtmlContent> GetRegisteredStyles() => _styles ?? [];

    /// <inheritdoc/>
    public void RenderMeta(TextWriter writer)
    {
        var first = true;
        foreach (var meta in GetRegisteredMetas())
        {
            Write(writer, meta.GetTag(), ref first);
        }
    }

    /// <inheritdoc/>
    public void RenderHeadLink(TextWriter writer)
    {
        var first = true;
        foreach (var link in GetRegisteredLinks())
        {
            if (link.Href is { } href && href.StartsWith("~/", StringComparison.Ordinal))
            {
                link.Href = string.Concat(_options.ContentBasePath, href.AsSpan(1));
            }

            if (link.AppendVersion && link.Href is not null)
            {
                link.Href = _fileVersionProvider.AddFileVersionToPath(_options.ContentBasePath, link.Href);
            }

            Write(writer, link.GetTag(), ref first);
        }
    }

    /// <inheritdoc/>
    public void RenderStylesheet(TextWriter writer)
    {
        var first = true;
        foreach (var context in Build("stylesheet"))
        {
            if (context.Settings.Location != ResourceLocation.Inline && !_writtenInPlace.Contains(KeyOf(context)))
            {
                Write(writer, context, ref first);
            }
        }

        foreach (var style in GetRegisteredStyles())
        {
            Write(writer, style, ref first);
        }
    }

    /// <inheritdoc/>
    public void RenderHeadScript(TextWriter writer) => RenderScripts(writer, ResourceLocation.Head, _headScripts);

    /// <inheritdoc/>
    public void RenderFootScript(TextWriter writer) => RenderScripts(writer, ResourceLocation.Foot, _footScripts);

    /// <inheritdoc/>
    public void RenderLocalScript(RequireSettings settings, TextWriter writer) => RenderInPlace("script", settings, writer);

    /// <inheritdoc/>
    public void RenderLocalStyle(RequireSettings settings, TextWriter writer) => RenderInPlace("stylesheet", settings, writer);

    private static string KeyOf(ResourceRequiredContext context) => $"{context.Resource.Type}|{context.Resource.Name}|{context.Resource.Version}";

    private void RenderScripts(TextWriter writer, ResourceLocation location, List<IHtmlContent>? more)
    {
        var first = true;
        foreach (var context in Build("script"))
        {
            if (context.Settings.Location == location && !_writtenInPlace.Contains(KeyOf(context)))
            {
                Write(writer, context, ref first);
            }
        }

        foreach (var script in more ?? [])
        {
            Write(writer, script, ref first);
        }
    }

    private void RenderInPlace(string type, RequireSettings settings, TextWriter writer)
    {
        var first = true;
        foreach (var context in new ResourceExpansion(this, _options, _fileVersionProvider).Expand([settings]))
        {
            // What another part of the page wants in the head or foot is written there.
            var wanted = FindRequired(type, context.Resource.Name)?.Location ?? ResourceLocation.Unspecified;
            if (wanted is ResourceLocation.Unspecified or ResourceLocation.Inline && _writtenInPlace.Add(KeyOf(context)))
            {
                Write(writer, context, ref first);
            }
        }
    }

    private IReadOnlyList<ResourceRequiredContext> Build(string type)
    {
        if (!_built.TryGetValue(type, out var built))
        {
            var required = _required.Where(settings => string.Equals(settings.Type, type, StringComparison.OrdinalIgnoreCase));
            _built[type] = built = new ResourceExpansion(this, _options, _fileVersionProvider).Expand(required);
        }

        return built;
    }

    private RequireSettings? FindRequired(string type, string name)
    {
        foreach (var settings in _required)
        {
            if (string.Equals(settings.Name, name, StringComparison.OrdinalIgnoreCase)
                && string.Equals(settings.Type, type, StringComparison.OrdinalIgnoreCase))
            {
                return settings;
            }
        }

        return null;
    }

    private IList<ResourceDefinition> InlineDefinitions(RequireSettings settings)
        => _inlineManifest is not null && _inlineManifest.GetResources(settings.Type).TryGetValue(settings.Name, out var definitions)
            ? definitions
            : [];

    private static ResourceDefinition? Choose(RequireSettings settings, IList<ResourceDefinition> candidates)
    {
        ResourceDefinition? best = null;
        Version? bestVersion = null;
        var range = string.IsNullOrEmpty(settings.Version) ? null : ResourceVersionRange.Parse(settings.Version);
        foreach (var candidate in candidates)
        {
            var version = ResourceVersionRange.ParseVersion(candidate.Version);
            if (range is not null && (version is null || !range.Contains(version)))
            {
                continue;
            }

            if (best is null || (version is not null && (bestVersion is null || version > bestVersion)))
            {
                best = candidate;
                bestVersion = version;
            }
        }

        return best;
    }

    private void Write(TextWriter writer, ResourceRequiredContext context, ref bool first)
    {
        Separate(writer, ref first);
        context.WriteTo(writer, _options.ContentBasePath);
    }

    private static void Write(TextWriter writer, IHtmlContent content, ref bool first)
    {
        Separate(writer, ref first);
        content.WriteTo(writer, HtmlEncoder.Default);
    }

    private static void Separate(TextWriter writer, ref bool first)
    {
        if (!first)
        {
            writer.Write('\n');
        }

        first = false;
    }
}
