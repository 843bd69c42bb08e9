using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.TagHelpers;

/// <summary>All messages of a form at its top, each a link to its field. Nothing when there are none.</summary>
[HtmlTargetElement("portal-errors", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PortalErrorsTagHelper : TagHelper
{
    private readonly RemedyLinks _remedyLinks;
    private readonly IUrlHelperFactory _urlHelperFactory;

    public PortalErrorsTagHelper(RemedyLinks remedyLinks, IUrlHelperFactory urlHelperFactory)
    {
        _remedyLinks = remedyLinks;
        _urlHelperFactory = urlHelperFactory;
    }

    public IHtmlContent? Heading { get; set; }

    /// <summary>The result that the messages come from; with it, each message is followed by its remedy.</summary>
    public RuleResult? Rules { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var modelState = ViewContext.ViewData.ModelState;
        if (modelState.IsValid)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "error-summary alert alert-danger");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("id", "error-summary");

        var heading = new TagBuilder("h2");
        heading.AddCssClass("h5");
        heading.InnerHtml.AppendHtml(Heading ?? HtmlString.Empty);
        output.Content.AppendHtml(heading);

        var list = new TagBuilder("ul");
        foreach (var (key, entry) in modelState)
        {
            foreach (var error in entry.Errors)
            {
                list.InnerHtml.AppendHtml(CreateItem(key, error.ErrorMessage));
            }
        }

        output.Content.AppendHtml(list);
    }

    private TagBuilder CreateItem(string key, string message)
    {
        var item = new TagBuilder("li");
        if (string.IsNullOrEmpty(key))
        {
            item.InnerHtml.AppendHtml(RuleMessageHtml.Create("span", message));
        }
        else
        {
            var link = RuleMessageHtml.Create("a", message);
            link.Attributes["href"] = "#" + TagBuilder.CreateSanitizedId(key, "_");
            item.InnerHtml.AppendHtml(link);
        }

        if (FindRemedy(message) is { } remedy)
        {
            var href = _remedyLinks.Find(remedy, _urlHelperFactory.GetUrlHelper(ViewContext));
            var step = new TagBuilder(href is null ? "span" : "a");
            if (href is not null)
            {
                step.Attributes["href"] = href;
            }

            step.InnerHtml.Append(remedy.Format(CultureInfo.CurrentUICulture));
            item.InnerHtml.Append(" ").AppendHtml(step);
        }

        return item;
    }

    private RuleRemedy? FindRemedy(string message) =>
        Rules?.Violations.FirstOrDefault(violation => violation.ToMessage(CultureInfo.CurrentUICulture) == message)?.Remedy;
}
