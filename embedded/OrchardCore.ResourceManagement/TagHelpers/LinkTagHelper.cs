using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary>A link tag of the head.</summary>
[HtmlTargetElement("link", Attributes = SrcAttributeName)]
public class LinkTagHelper : TagHelper
{
    private const string SrcAttributeName = "asp-src";
    private readonly IResourceManager _resourceManager;

    /// <summary>Uses the page's resource manager.</summary>
    public LinkTagHelper(IResourceManager resourceManager) => _resourceManager = resourceManager;

    /// <summary>The relation.</summary>
    public string? Rel { get; set; }

    /// <summary>The address.</summary>
    [HtmlAttributeName(SrcAttributeName)]
    public string? Src { get; set; }

    /// <summary>Whether the address carries a version of the file's content.</summary>
    [HtmlAttributeName("asp-append-version")]
    public bool? AppendVersion { get; set; }

    /// <summary>The title.</summary>
    public string? Title { get; set; }

    /// <summary>The media type.</summary>
    public string? Type { get; set; }

    /// <summary>The sizes of an icon.</summary>
    public string? Sizes { get; set; }

    /// <summary>The condition of a conditional comment.</summary>
    public string? Condition { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var link = new LinkEntry();
        Set(link, "href", Src);
        Set(link, "rel", Rel);
        Set(link, "title", Title);
        Set(link, "type", Type);
        Set(link, "sizes", Sizes);
        link.Condition = Condition;
        link.AppendVersion = AppendVersion == true;
        foreach (var attribute in output.Attributes)
        {
            link.SetAttribute(attribute.Name, attribute.Value?.ToString());
        }

        _resourceManager.RegisterLink(link);
        output.SuppressOutput();
    }

    private static void Set(LinkEntry link, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            link.SetAttribute(name, value);
        }
    }
}
