using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Adds an alternate to the shape around.</summary>
[HtmlTargetElement("add-alternate", Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public class AddAlternateTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (output.GetText("name") is { Length: > 0 } name)
        {
            TagHelperShape.Get(context)?.Metadata.Alternates.Add(name);
        }

        output.SuppressOutput();
        return Task.CompletedTask;
    }
}
