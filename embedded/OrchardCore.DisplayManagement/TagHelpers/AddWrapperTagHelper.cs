using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Adds a wrapper to the shape around.</summary>
[HtmlTargetElement("add-wrapper", Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public class AddWrapperTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (output.GetText("name") is { Length: > 0 } name)
        {
            TagHelperShape.Get(context)?.Metadata.Wrappers.Add(name);
        }

        output.SuppressOutput();
        return Task.CompletedTask;
    }
}
