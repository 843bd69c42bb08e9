using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.TagHelpers;

namespace OrchardCore.Contents.TagHelpers;

/// <summary>Displays an item found by its handle or alias: <c>&lt;contentitem alias="alias:footer" display-type="Summary" /&gt;</c>.</summary>
[HtmlTargetElement("contentitem")]
public class ContentItemTagHelper : BaseShapeTagHelper
{
    /// <summary>Creates the tag helper.</summary>
    /// <param name="shapeFactory">Makes shapes.</param>
    /// <param name="displayHelper">Displays shapes.</param>
    public ContentItemTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper)
        : base(shapeFactory, displayHelper)
        => Type = "ContentItem";
}
