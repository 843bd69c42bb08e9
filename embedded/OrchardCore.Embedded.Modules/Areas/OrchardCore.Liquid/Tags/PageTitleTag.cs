using System.Text.Encodings.Web;
using DotLiquid;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.Liquid.Services;

namespace OrchardCore.Liquid.Tags;

/// <summary><c>{% page_title Site.SiteName, position: "after", separator: " - " %}</c>: adds a segment and prints the whole title.</summary>
internal class PageTitleTag : Tag
{
    private LiquidArguments _arguments = null!;

    public override void Initialize(string tagName, string markup, List<string> tokens)
    {
        base.Initialize(tagName, markup, tokens);
        _arguments = new LiquidArguments(markup);
    }

    public override void Render(Context context, TextWriter result)
    {
        var builder = LiquidFilters.Services(context).GetRequiredService<IPageTitleBuilder>();

        if (_arguments.GetFirst(context) is { } segment)
        {
            builder.AddSegment(ToHtml(segment), _arguments.Get(context, "position") ?? "0");
        }

        Print(builder, _arguments.Get(context, "separator"), result);
    }

    protected virtual void Print(IPageTitleBuilder builder, string? separator, TextWriter result)
    {
        var content = separator is null ? null : new HtmlContentBuilder().Append(separator);
        builder.GenerateTitle(content).WriteTo(result, HtmlEncoder.Default);
    }

    private static IHtmlContent ToHtml(object segment) =>
        segment is RawText raw ? new HtmlString(raw.Text) : new HtmlContentBuilder().Append(segment.ToString()!);
}
