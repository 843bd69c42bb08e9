using OrchardCore.DisplayManagement.Title;

namespace OrchardCore.Liquid.Tags;

/// <summary><c>{% page_title_add_segment "…" %}</c>: adds a segment without printing the title.</summary>
internal sealed class PageTitleSegmentTag : PageTitleTag
{
    protected override void Print(IPageTitleBuilder builder, string? separator, TextWriter result)
    {
    }
}
