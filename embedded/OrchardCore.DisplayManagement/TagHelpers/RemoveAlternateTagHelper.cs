using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Removes an alternate from the shape around.</summary>
[HtmlTargetElement("remove-alternate", Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public class RemoveAlternateTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (output.GetText("name") is { Length: > 0 } name)
        {
            TagHelperShape.Get(context)?.Metadata.Alternates.Remove(name);
        }

        output.SuppressOutput();
        return Task.CompletedTask;
    }
}
