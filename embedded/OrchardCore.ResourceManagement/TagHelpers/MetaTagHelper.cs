using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary>A meta tag of the head.</summary>
[HtmlTargetElement("meta", Attributes = "asp-name")]
[HtmlTargetElement("meta", Attributes = "asp-property")]
public class MetaTagHelper : TagHelper
{
    private readonly IResourceManager _resourceManager;

    /// <summary>Uses the page's resource manager.</summary>
    public MetaTagHelper(IResourceManager resourceManager) => _resourceManager = resourceManager;

    /// <summary>The name.</summary>
    [HtmlAttributeName("asp-name")]
    public string? Name { get; set; }

    /// <summary>The property.</summary>
    [HtmlAttributeName("asp-property")]
    public string? Property { get; set; }

    /// <summary>The content.</summary>
    public string? Content { get; set; }

    /// <summary>The HTTP header that the tag stands for.</summary>
    public string? HttpEquiv { get; set; }

    /// <summary>The character set.</summary>
    public string? Charset { get; set; }

    /// <summary>Separates the contents of several tags of one name.</summary>
    public string? Separator { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var meta = new MetaEntry(Name, Property, Content, HttpEquiv, Charset);
        foreach (var attribute in output.Attributes)
        {
            meta.SetAttribute(attribute.Name, attribute.Value?.ToString());
        }

        _resourceManager.AppendMeta(meta, Separator ?? ", ");
        output.SuppressOutput();
    }
}
