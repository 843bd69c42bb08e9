using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Title;

/// <summary>Collects the parts of the page's title.</summary>
public class PageTitleBuilder : IPageTitleBuilder
{
    private static readonly HtmlString _defaultSeparator = new(" - ");
    private readonly List<IPositioned> _segments = [];
    private IHtmlContent? _title;

    /// <inheritdoc/>
    public void SetFixedTitle(IHtmlContent title) => _title = title;

    /// <inheritdoc/>
    public void AddSegment(IHtmlContent titlePart, string position)
    {
        _title = null;
        _segments.Add(new PositionWrapper(titlePart, position));
    }

    /// <summary>Adds parts at a position.</summary>
    public void AddSegments(IEnumerable<IHtmlContent> titleParts, string position)
    {
        foreach (var titlePart in titleParts)
        {
            AddSegment(titlePart, position);
        }
    }

    /// <inheritdoc/>
    public IHtmlContent GenerateTitle(IHtmlContent? separator)
    {
        if (_title is not null)
        {
            return _title;
        }

        if (_segments.Count == 0)
        {
            return HtmlString.Empty;
        }

        separator ??= _defaultSeparator;
        FlatPositionComparer.SortStable(_segments);
        var title = new HtmlContentBuilder();
        foreach (var segment in _segments)
        {
            if (title.Count > 0)
            {
                title.AppendHtml(separator);
            }

            title.AppendHtml((IHtmlContent)segment);
        }

        return _title = title;
    }

    /// <inheritdoc/>
    public void Clear()
    {
        _title = null;
        _segments.Clear();
    }
}
