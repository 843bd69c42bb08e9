using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.ResourceManagement;

/// <summary>A meta tag of the head.</summary>
public class MetaEntry
{
    private readonly TagBuilder _tag = new("meta") { TagRenderMode = TagRenderMode.SelfClosing };

    /// <summary>Without attributes.</summary>
    public MetaEntry()
    {
    }

    /// <summary>With some attributes.</summary>
    public MetaEntry(string? name = null, string? property = null, string? content = null, string? httpEquiv = null, string? charset = null)
    {
        SetIfGiven("name", name);
        SetIfGiven("property", property);
        SetIfGiven("content", content);
        SetIfGiven("http-equiv", httpEquiv);
        SetIfGiven("charset", charset);
    }

    /// <summary>The name.</summary>
    public string? Name
    {
        get => Get("name");
        set => SetAttribute("name", value);
    }

    /// <summary>The property.</summary>
    public string? Property
    {
        get => Get("property");
        set => SetAttribute("property", value);
    }

    /// <summary>The content.</summary>
    public string? Content
    {
        get => Get("content");
        set => SetAttribute("content", value);
    }

    /// <summary>The HTTP header that the tag stands for.</summary>
    public string? HttpEquiv
    {
        get => Get("http-equiv");
        set => SetAttribute("http-equiv", value);
    }

    /// <summary>The character set.</summary>
    public string? Charset
    {
        get => Get("charset");
        set => SetAttribute("charset", value);
    }

    internal string Key => Name ?? Property ?? HttpEquiv ?? (Charset is null ? "" : "charset");

    /// <summary>One entry with the contents of two.</summary>
    public static MetaEntry Combine(MetaEntry meta1, MetaEntry meta2, string contentSeparator)
    {
        var combined = new MetaEntry();
        foreach (var (name, value) in meta1._tag.Attributes.Concat(meta2._tag.Attributes))
        {
            combined._tag.Attributes.TryAdd(name, value);
        }

        if (!string.IsNullOrEmpty(meta1.Content) && !string.IsNullOrEmpty(meta2.Content))
        {
            combined.Content = meta1.Content + contentSeparator + meta2.Content;
        }
        else
        {
            combined.Content = string.IsNullOrEmpty(meta1.Content) ? meta2.Content : meta1.Content;
        }

        return combined;
    }

    /// <summary>Adds an attribute unless it is there.</summary>
    public MetaEntry AddAttribute(string name, string? value)
    {
        _tag.Attributes.TryAdd(name, value);
        return this;
    }

    /// <summary>Sets an attribute.</summary>
    public MetaEntry SetAttribute(string name, string? value)
    {
        _tag.Attributes[name] = value;
        return this;
    }

    /// <summary>The tag.</summary>
    public IHtmlContent GetTag() => _tag;

    private string? Get(string name) => _tag.Attributes.TryGetValue(name, out var value) ? value : null;

    private void SetIfGiven(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _tag.Attributes[name] = value;
        }
    }
}
