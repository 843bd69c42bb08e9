using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PartnerPlatform.Profiles.Portal;

namespace PartnerPlatform.Profiles.TagHelpers;

/// <summary>A labelled input with its hint and its messages, tied together for assistive technology.</summary>
[HtmlTargetElement("portal-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PortalFieldTagHelper : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    public IHtmlContent? Label { get; set; }

    public IHtmlContent? Hint { get; set; }

    public string Type { get; set; } = "text";

    public string? Autocomplete { get; set; }

    public string? Inputmode { get; set; }

    public string? Placeholder { get; set; }

    public bool Required { get; set; }

    public bool Readonly { get; set; }

    public int Rows { get; set; }

    public int Maxlength { get; set; }

    public IEnumerable<SelectListItem>? Items { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = TagBuilder.CreateSanitizedId(name, "_");
        ViewContext.ViewData.ModelState.TryGetValue(name, out var entry);
        var hasErrors = entry?.Errors.Count > 0;

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", hasErrors ? "field mb-3 has-errors" : "field mb-3");
        output.Content.AppendHtml(CreateLabel(id));
        if (Hint is not null)
        {
            output.Content.AppendHtml(CreateText("p", $"{id}_hint", "hint form-text", Hint));
        }

        if (hasErrors)
        {
            output.Content.AppendHtml(CreateErrors(id, entry!));
        }

        output.Content.AppendHtml(CreateInput(id, name, entry, hasErrors));
    }

    private TagBuilder CreateLabel(string id)
    {
        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.AddCssClass("form-label");
        label.InnerHtml.AppendHtml(Label ?? new HtmlString(string.Empty));
        return label;
    }

    private static TagBuilder CreateText(string tag, string id, string cssClass, IHtmlContent content)
    {
        var element = new TagBuilder(tag);
        element.Attributes["id"] = id;
        element.AddCssClass(cssClass);
        element.InnerHtml.AppendHtml(content);
        return element;
    }

    private static TagBuilder CreateErrors(string id, ModelStateEntry entry)
    {
        var errors = new HtmlContentBuilder();
        foreach (var error in entry.Errors)
        {
            errors.AppendHtml(RuleMessageHtml.Create("span", error.ErrorMessage));
        }

        return CreateText("p", $"{id}_error", "field-errors text-danger", errors);
    }

    private TagBuilder CreateInput(string id, string name, ModelStateEntry? entry, bool hasErrors)
    {
        var value = entry?.AttemptedValue ?? Convert.ToString(For.Model, CultureInfo.InvariantCulture);
        var input = Items is not null ? CreateSelect(value) : Rows > 0 ? CreateTextArea(value) : CreateTextBox(value);
        input.Attributes["id"] = id;
        input.Attributes["name"] = name;
        input.AddCssClass(Items is null ? "form-control" : "form-select");
        AddIf(input, "aria-required", Required ? "true" : null);
        AddIf(input, "aria-invalid", hasErrors ? "true" : null);
        AddIf(input, "autocomplete", Autocomplete);
        AddIf(input, "maxlength", Maxlength > 0 ? Maxlength.ToString(CultureInfo.InvariantCulture) : null);
        AddIf(input, "placeholder", Placeholder);
        AddIf(input, "readonly", Readonly && Items is null ? "readonly" : null);
        AddIf(input, "disabled", Readonly && Items is not null ? "disabled" : null);
        AddIf(input, "aria-describedby", Describe(id, hasErrors));
        return input;
    }

    private string? Describe(string id, bool hasErrors) => (Hint is not null, hasErrors) switch
    {
        (true, true) => $"{id}_error {id}_hint",
        (true, false) => $"{id}_hint",
        (false, true) => $"{id}_error",
        _ => null,
    };

    private TagBuilder CreateTextBox(string? value)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = Type;
        input.Attributes["value"] = value ?? string.Empty;
        AddIf(input, "inputmode", Inputmode);
        return input;
    }

    private TagBuilder CreateTextArea(string? value)
    {
        var area = new TagBuilder("textarea");
        area.Attributes["rows"] = Rows.ToString(CultureInfo.InvariantCulture);
        area.InnerHtml.Append(value ?? string.Empty);
        return area;
    }

    private TagBuilder CreateSelect(string? value)
    {
        var select = new TagBuilder("select");
        foreach (var item in Items!)
        {
            var option = new TagBuilder("option");
            option.Attributes["value"] = item.Value;
            AddIf(option, "selected", string.Equals(item.Value, value, StringComparison.OrdinalIgnoreCase) ? "selected" : null);
            option.InnerHtml.Append(item.Text);
            select.InnerHtml.AppendHtml(option);
        }

        return select;
    }

    private static void AddIf(TagBuilder element, string attribute, string? value)
    {
        if (value is not null)
        {
            element.Attributes[attribute] = value;
        }
    }
}
