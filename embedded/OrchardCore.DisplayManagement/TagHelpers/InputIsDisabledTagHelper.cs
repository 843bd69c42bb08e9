using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Disables an input on a condition.</summary>
[HtmlTargetElement("input", Attributes = "asp-for,asp-is-disabled")]
public class InputIsDisabledTagHelper : TagHelper
{
    /// <summary>Whether the input is disabled.</summary>
    [HtmlAttributeName("asp-is-disabled")]
    public bool IsDisabled { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (IsDisabled)
        {
            output.Attributes.SetAttribute("disabled", "disabled");
        }
    }
}
