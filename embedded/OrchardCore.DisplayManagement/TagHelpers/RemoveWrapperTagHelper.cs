using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Removes a wrapper from the shape around.</summary>
[HtmlTargetElement("remove-wrapper", Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public class RemoveWrapperTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (output.GetText("name") is { Length: > 0 } name)
        {
            TagHelperShape.Get(context)?.Metadata.Wrappers.Remove(name);
        }

        output.SuppressOutput();
        return Task.CompletedTask;
    }
}
