using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.ResourceManagement;

/// <summary>A link tag of the head.</summary>
public class LinkEntry
{
    private readonly TagBuilder _tag = new("link") { TagRenderMode = TagRenderMode.SelfClosing };

    /// <summary>The condition of a conditional comment.</summary>
    public string? Condition { get; set; }

    /// <summary>The relation.</summary>
    public string? Rel
    {
        get => Get("rel");
        set => SetAttribute("rel", value);
    }

    /// <summary>The sizes of an icon.</summary>
    public string? Sizes
    {
        get => Get("sizes");
        set => SetAttribute("sizes", value);
    }

    /// <summary>The media type.</summary>
    public string? Type
    {
        get => Get("type");
        set => SetAttribute("type", value);
    }

    /// <summary>The title.</summary>
    public string? Title
    {
        get => Get("title");
        set => SetAttribute("title", value);
    }

    /// <summary>The address.</summary>
    public string? Href
    {
        get => Get("href");
        set => SetAttribute("href", value);
    }

    /// <summary>Whether the address carries a version of the file's content.</summary>
    public bool AppendVersion { get; set; }

    /// <summary>The tag.</summary>
    public IHtmlContent GetTag()
    {
        if (string.IsNullOrEmpty(Condition))
        {
            return _tag;
        }

        return new HtmlContentBuilder()
            .AppendHtml($"<!--[if {Condition}]>")
            .AppendHtml(_tag)
            .AppendHtml("<![endif]-->");
    }

    /// <summary>Adds an attribute unless it is there.</summary>
    public LinkEntry AddAttribute(string name, string? value)
    {
        _tag.Attributes.TryAdd(name, value);
        return this;
    }

    /// <summary>Sets an attribute.</summary>
    public LinkEntry SetAttribute(string name, string? value)
    {
        _tag.Attributes[name] = value;
        return this;
    }

    private string? Get(string name) => _tag.Attributes.TryGetValue(name, out var value) ? value : null;
}
