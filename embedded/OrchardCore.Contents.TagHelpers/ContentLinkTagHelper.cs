using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.Routing;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;

namespace OrchardCore.Contents.TagHelpers;

/// <summary>Makes links to the pages of an item: <c>&lt;a display-for="@item"&gt;</c>, <c>edit-for</c>, <c>admin-for</c>, <c>remove-for</c>, <c>create-for</c>.</summary>
/// <param name="contentManager">The content manager.</param>
/// <param name="urlHelperFactory">Makes addresses.</param>
/// <param name="contentDefinitionManager">The content definitions.</param>
[HtmlTargetElement("a", Attributes = "admin-for")]
[HtmlTargetElement("a", Attributes = "display-for")]
[HtmlTargetElement("a", Attributes = "edit-for")]
[HtmlTargetElement("a", Attributes = "remove-for")]
[HtmlTargetElement("a", Attributes = "create-for")]
public class ContentLinkTagHelper(
    IContentManager contentManager,
    IUrlHelperFactory urlHelperFactory,
    IContentDefinitionManager contentDefinitionManager) : TagHelper
{
    private const string RoutePrefix = "asp-route-";

    /// <summary>The view.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The item whose admin page is linked.</summary>
    public ContentItem? AdminFor { get; set; }

    /// <summary>The item whose page is linked.</summary>
    public ContentItem? DisplayFor { get; set; }

    /// <summary>The item whose editor is linked.</summary>
    public ContentItem? EditFor { get; set; }

    /// <summary>The item whose removal is linked.</summary>
    public ContentItem? RemoveFor { get; set; }

    /// <summary>The item of whose type a new one is linked.</summary>
    public ContentItem? CreateFor { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext tagHelperContext, TagHelperOutput output)
    {
        var contentItem = DisplayFor ?? EditFor ?? AdminFor ?? RemoveFor ?? CreateFor;

        if (contentItem is null)
        {
            return;
        }

        var url = urlHelperFactory.GetUrlHelper(ViewContext);
        var preview = DisplayFor is null ? null : (await contentManager.PopulateAspectAsync<PreviewAspect>(contentItem)).PreviewUrl;

        if (!string.IsNullOrEmpty(preview))
        {
            output.Attributes.SetAttribute("href", preview.StartsWith("~/", StringComparison.Ordinal) ? url.Content(preview) : preview);
        }
        else if (Choose(await contentManager.GetContentItemMetadataAsync(contentItem)) is { } route)
        {
            output.Attributes.SetAttribute("href", url.Action(null, AddValues(route, output)));
        }

        if (output.TagMode == TagMode.SelfClosing)
        {
            await WriteTextAsync(contentItem, output);
        }
    }

    private RouteValueDictionary? Choose(ContentItemMetadata metadata)
        => DisplayFor is not null ? metadata.DisplayRouteValues
            : EditFor is not null ? metadata.EditorRouteValues
            : AdminFor is not null ? metadata.AdminRouteValues
            : RemoveFor is not null ? metadata.RemoveRouteValues
            : metadata.CreateRouteValues;

    private static RouteValueDictionary AddValues(RouteValueDictionary route, TagHelperOutput output)
    {
        var values = new RouteValueDictionary(route);

        foreach (var attribute in output.Attributes.Where(attribute => attribute.Name.StartsWith(RoutePrefix, StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            values[attribute.Name[RoutePrefix.Length..]] = attribute.Value?.ToString();
            output.Attributes.Remove(attribute);
        }

        return values;
    }

    private async Task WriteTextAsync(ContentItem contentItem, TagHelperOutput output)
    {
        var text = contentItem.DisplayText;

        if (string.IsNullOrWhiteSpace(text))
        {
            text = (await contentDefinitionManager.GetTypeDefinitionAsync(contentItem.ContentType))?.ToString() ?? contentItem.ContentType;
        }

        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetContent(text);
    }
}
