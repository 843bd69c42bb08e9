using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Changes the metadata of the shape around: the display type, and what the tags inside say.</summary>
[HtmlTargetElement("metadata")]
public class ShapeMetadataTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (TagHelperShape.Get(context) is { } shape && output.GetText("display-type") is { Length: > 0 } displayType)
        {
            shape.Metadata.DisplayType = displayType;
        }

        await output.GetChildContentAsync();
        output.SuppressOutput();
    }
}
