using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Removes all wrappers from the shape around.</summary>
[HtmlTargetElement("clear-wrappers", TagStructure = TagStructure.WithoutEndTag)]
public class ClearWrappersTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        TagHelperShape.Get(context)?.Metadata.Wrappers.Clear();
        output.SuppressOutput();
        return Task.CompletedTask;
    }
}
