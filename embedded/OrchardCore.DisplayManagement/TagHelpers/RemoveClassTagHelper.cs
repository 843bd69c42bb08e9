using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Removes a CSS class from the shape around.</summary>
[HtmlTargetElement("remove-class", Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public class RemoveClassTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (output.GetText("name") is { Length: > 0 } name)
        {
            TagHelperShape.Get(context)?.Classes.Remove(name);
        }

        output.SuppressOutput();
        return Task.CompletedTask;
    }
}
