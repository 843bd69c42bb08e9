using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.Mvc.Utilities;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Adds a property to the shape around: the attribute <c>value</c>, or the content of the tag.</summary>
[HtmlTargetElement("add-property", Attributes = "name")]
public class AddPropertyTagHelper : TagHelper
{
    /// <summary>The name of the property.</summary>
    public string Name { get; set; } = "";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (!string.IsNullOrEmpty(Name) && TagHelperShape.Get(context) is { } shape)
        {
            shape.Properties[Name.ToPascalCaseDash()] = output.Attributes.TryGetAttribute("value", out var value)
                ? TagHelperShape.GetText(value.Value)
                : await output.GetChildContentAsync();
        }

        output.SuppressOutput();
    }
}
