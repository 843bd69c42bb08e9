using System.Text.Json.Serialization;
using YesSql;

namespace OrchardCore.ContentManagement;

/// <summary>One version of a content item.</summary>
[JsonConverter(typeof(ContentItemConverter))]
[SimplifiedTypeName("OrchardCore.ContentManagement.ContentItem, OrchardCore.ContentManagement.Abstractions")]
public class ContentItem : ContentElement
{
    /// <summary>Creates an empty item.</summary>
    public ContentItem() => ContentItem = this;

    /// <summary>The id of the stored document.</summary>
    public long Id { get; set; }

    /// <summary>The id that all versions of the item have in common.</summary>
    public string ContentItemId { get; set; } = null!;

    /// <summary>The id of this version.</summary>
    public string ContentItemVersionId { get; set; } = null!;

    /// <summary>The name of the content type.</summary>
    public string ContentType { get; set; } = null!;

    /// <summary>Whether this is the published version.</summary>
    public bool Published { get; set; }

    /// <summary>Whether this is the latest version.</summary>
    public bool Latest { get; set; }

    /// <summary>When the version was last changed.</summary>
    public DateTime? ModifiedUtc { get; set; }

    /// <summary>When the version was published.</summary>
    public DateTime? PublishedUtc { get; set; }

    /// <summary>When the item was created.</summary>
    public DateTime? CreatedUtc { get; set; }

    /// <summary>The id of the user who owns the item.</summary>
    public string? Owner { get; set; }

    /// <summary>The name of the user who made the version.</summary>
    public string? Author { get; set; }

    /// <summary>The text that stands for the item in lists and links.</summary>
    public string? DisplayText { get; set; }

    /// <inheritdoc/>
    public override string ToString()
        => string.IsNullOrWhiteSpace(DisplayText) ? $"{ContentType} ({ContentItemId})" : DisplayText;
}
