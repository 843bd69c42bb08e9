using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What the contexts of all field events have in common.</summary>
public class ContentFieldContextBase
{
    /// <summary>Creates the context of an item.</summary>
    /// <param name="contentItem">The item of the field.</param>
    protected ContentFieldContextBase(ContentItem contentItem) => ContentItem = contentItem;

    /// <summary>The item of the field.</summary>
    public ContentItem ContentItem { get; }

    /// <summary>The definition of the field.</summary>
    public ContentPartFieldDefinition ContentPartFieldDefinition { get; set; } = null!;

    /// <summary>The attached name of the part that has the field.</summary>
    public string PartName { get; set; } = null!;
}
