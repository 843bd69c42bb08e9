using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Removes all CSS classes from the shape around.</summary>
[HtmlTargetElement("clear-classes", TagStructure = TagStructure.WithoutEndTag)]
public class ClearClassesTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        TagHelperShape.Get(context)?.Classes.Clear();
        output.SuppressOutput();
        return Task.CompletedTask;
    }
}
