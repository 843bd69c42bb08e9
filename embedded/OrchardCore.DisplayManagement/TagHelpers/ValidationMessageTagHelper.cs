using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Adds classes to an element whose field is not valid.</summary>
[HtmlTargetElement("*", Attributes = AttributeName)]
public class ValidationMessageTagHelper : TagHelper
{
    private const string AttributeName = "asp-validation-class-for";
    private const string ErrorClasses = "has-validation-error is-invalid";

    /// <summary>Made by views.</summary>
    public ValidationMessageTagHelper(IHtmlHelper htmlHelper)
    {
        ArgumentNullException.ThrowIfNull(htmlHelper);
    }

    /// <inheritdoc/>
    public override int Order => -1000;

    /// <summary>The context of the view.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The field.</summary>
    [HtmlAttributeName(AttributeName)]
    public ModelExpression? For { get; set; }

    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (For is not null)
        {
            var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
            if (ViewContext.ViewData.ModelState.TryGetValue(name, out var entry) && entry is { ValidationState: ModelValidationState.Invalid })
            {
                var classes = output.GetText("class");
                output.Attributes.SetAttribute("class", string.IsNullOrEmpty(classes) ? ErrorClasses : $"{classes} {ErrorClasses}");
            }
        }

        return Task.CompletedTask;
    }
}
