using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Title;

/// <summary>Makes titles with the default separator.</summary>
public static class PageTitleBuilderExtensions
{
    /// <summary>The title: the parts in the order of their positions.</summary>
    public static IHtmlContent GenerateTitle(this IPageTitleBuilder builder) => builder.GenerateTitle(null);
}
