using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Removes all alternates from the shape around.</summary>
[HtmlTargetElement("clear-alternates", TagStructure = TagStructure.WithoutEndTag)]
public class ClearAlternatesTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        TagHelperShape.Get(context)?.Metadata.Alternates.Clear();
        output.SuppressOutput();
        return Task.CompletedTask;
    }
}
