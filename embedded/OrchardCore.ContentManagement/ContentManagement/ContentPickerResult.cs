namespace OrchardCore.ContentManagement;

/// <summary>An item found by a content picker.</summary>
public class ContentPickerResult
{
    /// <summary>The text shown.</summary>
    public string? DisplayText { get; set; }

    /// <summary>The id of the item.</summary>
    public string ContentItemId { get; set; } = null!;

    /// <summary>Whether the item has a published version.</summary>
    public bool HasPublished { get; set; }

    /// <summary>The item.</summary>
    public ContentItem? ContentItem { get; set; }
}
