using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Adds a CSS class to the shape around.</summary>
[HtmlTargetElement("add-class", Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public class AddClassTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (output.GetText("name") is { Length: > 0 } name)
        {
            TagHelperShape.Get(context)?.Classes.Add(name);
        }

        output.SuppressOutput();
        return Task.CompletedTask;
    }
}
