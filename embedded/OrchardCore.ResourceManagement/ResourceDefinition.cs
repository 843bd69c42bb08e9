using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace OrchardCore.ResourceManagement;

/// <summary>A script or style sheet: where it is, what it depends on.</summary>
public class ResourceDefinition
{
    private string? _basePath;

    /// <summary>Defines a resource of a manifest.</summary>
    public ResourceDefinition(ResourceManifest manifest, string type, string name)
    {
        Manifest = manifest;
        Type = type;
        Name = name;
    }

    /// <summary>The manifest.</summary>
    public ResourceManifest Manifest { get; private set; }

    /// <summary>The path in front of relative addresses.</summary>
    public string? BasePath => _basePath ?? Manifest.BasePath;

    /// <summary>The name.</summary>
    public string Name { get; private set; }

    /// <summary>The type: <c>script</c> or <c>stylesheet</c>.</summary>
    public string Type { get; private set; }

    /// <summary>The version.</summary>
    public string? Version { get; private set; }

    /// <summary>Whether the address carries a version of the file's content; null for the site's choice.</summary>
    public bool? AppendVersion { get; private set; }

    /// <summary>The address.</summary>
    public string? Url { get; private set; }

    /// <summary>The address of the debug form.</summary>
    public string? UrlDebug { get; private set; }

    /// <summary>The address in a content delivery network.</summary>
    public string? UrlCdn { get; private set; }

    /// <summary>The address of the debug form in a content delivery network.</summary>
    public string? UrlCdnDebug { get; private set; }

    /// <summary>The hash of the debug form in a content delivery network.</summary>
    public string? CdnDebugIntegrity { get; private set; }

    /// <summary>The hash of the form in a content delivery network.</summary>
    public string? CdnIntegrity { get; private set; }

    /// <summary>The cultures the resource comes in.</summary>
    public string[]? Cultures { get; private set; }

    /// <summary>Whether the content delivery network speaks TLS.</summary>
    public bool CdnSupportsSsl { get; private set; }

    /// <summary>The resources that come before: <c>name</c> or <c>name:version</c>.</summary>
    public List<string>? Dependencies { get; private set; }

    /// <summary>Attributes of the tag.</summary>
    public AttributeDictionary? Attributes { get; private set; }

    /// <summary>The content, if the resource has no address.</summary>
    public string? InnerContent { get; private set; }

    /// <summary>The position among others of its location.</summary>
    public ResourcePosition Position { get; private set; }

    /// <summary>Sets an attribute of the tag.</summary>
    public ResourceDefinition SetAttribute(string name, string? value)
    {
        Attributes ??= [];
        Attributes[name] = value;
        return this;
    }

    /// <summary>Sets the path in front of relative addresses.</summary>
    public ResourceDefinition SetBasePath(string basePath)
    {
        _basePath = basePath;
        return this;
    }

    /// <summary>Sets the address.</summary>
    public ResourceDefinition SetUrl(string url) => SetUrl(url, null);

    /// <summary>Sets the addresses of the release and debug forms.</summary>
    public ResourceDefinition SetUrl(string url, string? urlDebug)
    {
        ArgumentException.ThrowIfNullOrEmpty(url);
        Url = url;
        UrlDebug = urlDebug ?? UrlDebug;
        return this;
    }

    /// <summary>Sets the address in a content delivery network.</summary>
    public ResourceDefinition SetCdn(string cdnUrl) => SetCdn(cdnUrl, null, null);

    /// <summary>Sets the addresses in a content delivery network.</summary>
    public ResourceDefinition SetCdn(string cdnUrl, string? cdnUrlDebug) => SetCdn(cdnUrl, cdnUrlDebug, null);

    /// <summary>Sets the hash of the form in a content delivery network.</summary>
    public ResourceDefinition SetCdnIntegrity(string cdnIntegrity) => SetCdnIntegrity(cdnIntegrity, null);

    /// <summary>Sets the hashes of the forms in a content delivery network.</summary>
    public ResourceDefinition SetCdnIntegrity(string cdnIntegrity, string? cdnDebugIntegrity)
    {
        ArgumentException.ThrowIfNullOrEmpty(cdnIntegrity);
        CdnIntegrity = cdnIntegrity;
        CdnDebugIntegrity = cdnDebugIntegrity ?? CdnDebugIntegrity;
        return this;
    }

    /// <summary>Sets the addresses in a content delivery network, and whether it speaks TLS.</summary>
    public ResourceDefinition SetCdn(string cdnUrl, string? cdnUrlDebug, bool? cdnSupportsSsl)
    {
        ArgumentException.ThrowIfNullOrEmpty(cdnUrl);
        UrlCdn = cdnUrl;
        UrlCdnDebug = cdnUrlDebug ?? UrlCdnDebug;
        CdnSupportsSsl = cdnSupportsSsl ?? CdnSupportsSsl;
        return this;
    }

    /// <summary>Sets the version: one to four numbers with dots.</summary>
    public ResourceDefinition SetVersion(string version)
    {
        Version = version;
        return this;
    }

    /// <summary>Sets whether the address carries a version of the file's content.</summary>
    public ResourceDefinition ShouldAppendVersion(bool? appendVersion)
    {
        AppendVersion = appendVersion;
        return this;
    }

    /// <summary>Sets the cultures the resource comes in.</summary>
    public ResourceDefinition SetCultures(params string[] cultures)
    {
        Cultures = cultures;
        return this;
    }

    /// <summary>Sets the resources that come before: <c>name</c> or <c>name:version</c>.</summary>
    public ResourceDefinition SetDependencies(params string[] dependencies)
    {
        Dependencies ??= [];
        Dependencies.AddRange(dependencies);
        return this;
    }

    /// <summary>Sets the content of a resource without address.</summary>
    public ResourceDefinition SetInnerContent(string innerContent)
    {
        InnerContent = innerContent;
        return this;
    }

    /// <summary>Sets the position among others of its location.</summary>
    public ResourceDefinition SetPosition(ResourcePosition position)
    {
        Position = position;
        return this;
    }

    /// <summary>The tag.</summary>
    public TagBuilder GetTagBuilder(RequireSettings settings, string? applicationPath, IFileVersionProvider? fileVersionProvider)
    {
        var url = ResolveUrl(settings, applicationPath, fileVersionProvider, out var integrity);
        var tag = CreateTag(url);
        if (integrity is not null)
        {
            tag.Attributes["integrity"] = integrity;
            tag.Attributes["crossorigin"] = "anonymous";
        }

        if (Attributes is not null)
        {
            tag.MergeAttributes(Attributes);
        }

        if (settings.HasAttributes)
        {
            foreach (var (name, value) in settings.Attributes)
            {
                tag.Attributes[name] = value;
            }
        }

        return tag;
    }

    /// <summary>The culture of the resource that is nearest to a culture.</summary>
    public string? FindNearestCulture(string culture)
    {
        if (Cultures is null)
        {
            return null;
        }

        for (var candidate = culture; candidate.Length > 0;)
        {
            var found = Array.Find(Cultures, known => string.Equals(known, candidate, StringComparison.OrdinalIgnoreCase));
            if (found is not null)
            {
                return found;
            }

            var end = candidate.LastIndexOf('-');
            candidate = end < 0 ? "" : candidate[..end];
        }

        return null;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj)
        => obj is ResourceDefinition other
            && string.Equals(Name, other.Name, StringComparison.Ordinal)
            && string.Equals(Type, other.Type, StringComparison.Ordinal)
            && string.Equals(Version, other.Version, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Type);

    private TagBuilder CreateTag(string? url)
    {
        TagBuilder tag;
        switch (Type)
        {
            case "script":
                tag = new TagBuilder("script");
                AddAddress(tag, "src", url);
                break;
            case "stylesheet" when url is null && InnerContent is not null:
                tag = new TagBuilder("style");
                tag.Attributes["type"] = "text/css";
                break;
            case "stylesheet":
                tag = new TagBuilder("link") { TagRenderMode = TagRenderMode.SelfClosing };
                AddAddress(tag, "href", url);
                tag.Attributes["rel"] = "stylesheet";
                tag.Attributes["type"] = "text/css";
                return tag;
            case "link":
                tag = new TagBuilder("link") { TagRenderMode = TagRenderMode.SelfClosing };
                AddAddress(tag, "href", url);
                return tag;
            default:
                tag = new TagBuilder("meta") { TagRenderMode = TagRenderMode.SelfClosing };
                return tag;
        }

        if (url is null && !string.IsNullOrEmpty(InnerContent))
        {
            tag.InnerHtml.AppendHtml(InnerContent);
        }

        return tag;
    }

    private static void AddAddress(TagBuilder tag, string attribute, string? url)
    {
        if (url is not null)
        {
            tag.Attributes[attribute] = url;
        }
    }

    private string? ResolveUrl(RequireSettings settings, string? applicationPath, IFileVersionProvider? fileVersionProvider, out string? integrity)
    {
        integrity = null;
        var url = settings switch
        {
            { CdnMode: true, DebugMode: true } => UrlCdnDebug ?? UrlDebug ?? UrlCdn ?? Url,
            { CdnMode: true } => UrlCdn ?? Url ?? UrlCdnDebug ?? UrlDebug,
            { DebugMode: true } => UrlDebug ?? Url ?? UrlCdnDebug ?? UrlCdn,
            _ => Url ?? UrlDebug ?? UrlCdn ?? UrlCdnDebug,
        };
        if (string.IsNullOrEmpty(url))
        {
            return null;
        }

        if (ReferenceEquals(url, UrlCdn))
        {
            integrity = CdnIntegrity;
        }
        else if (ReferenceEquals(url, UrlCdnDebug))
        {
            integrity = CdnDebugIntegrity;
        }

        if (!string.IsNullOrEmpty(settings.Culture) && FindNearestCulture(settings.Culture) is { } culture)
        {
            url = Path.ChangeExtension(url, culture + Path.GetExtension(url));
        }

        if (url.StartsWith("~/", StringComparison.Ordinal))
        {
            var basePath = string.IsNullOrEmpty(settings.BasePath) ? BasePath : settings.BasePath;
            url = string.Concat(applicationPath, basePath?.TrimEnd('/'), url.AsSpan(1));
        }
        else if (!string.IsNullOrEmpty(BasePath) && !IsAbsolute(url) && url[0] != '/')
        {
            url = $"{BasePath.TrimEnd('/')}/{url}";
        }

        var isAbsolute = IsAbsolute(url);
        if (!isAbsolute && fileVersionProvider is not null && (settings.AppendVersion ?? AppendVersion) == true)
        {
            url = fileVersionProvider.AddFileVersionToPath(new PathString(applicationPath), url);
        }

        return !isAbsolute && !settings.DebugMode && !string.IsNullOrEmpty(settings.CdnBaseUrl)
            ? settings.CdnBaseUrl + url
            : url;
    }

    private static bool IsAbsolute(string url)
        => url.StartsWith("//", StringComparison.Ordinal) || url.Contains("://", StringComparison.Ordinal);
}
