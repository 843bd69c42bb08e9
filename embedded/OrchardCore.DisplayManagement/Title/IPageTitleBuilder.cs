using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Title;

/// <summary>Collects the parts of the page's title.</summary>
public interface IPageTitleBuilder
{
    /// <summary>Sets the whole title; parts are ignored then.</summary>
    void SetFixedTitle(IHtmlContent title);

    /// <summary>Removes all parts.</summary>
    void Clear();

    /// <summary>Adds a part at a position.</summary>
    void AddSegment(IHtmlContent segment, string position = "0");

    /// <summary>The title: the parts in the order of their positions.</summary>
    IHtmlContent GenerateTitle(IHtmlContent? separator);
}
