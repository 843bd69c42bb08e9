using YesSql.Indexes;

namespace OrchardCore.ContentManagement.Records;

/// <summary>One row per version of a content item.</summary>
public class ContentItemIndex : MapIndex
{
    /// <summary>The length of names of content types.</summary>
    public const int MaxContentTypeSize = 255;

    /// <summary>The length of names of parts.</summary>
    public const int MaxContentPartSize = 255;

    /// <summary>The length of names of fields.</summary>
    public const int MaxContentFieldSize = 255;

    /// <summary>The length of owners.</summary>
    public const int MaxOwnerSize = 255;

    /// <summary>The length of authors.</summary>
    public const int MaxAuthorSize = 255;

    /// <summary>The length of display texts.</summary>
    public const int MaxDisplayTextSize = 255;

    /// <summary>The id of the document.</summary>
    public long DocumentId { get; set; }

    /// <summary>The id of the item.</summary>
    public string ContentItemId { get; set; } = null!;

    /// <summary>The id of the version.</summary>
    public string ContentItemVersionId { get; set; } = null!;

    /// <summary>Whether this is the published version.</summary>
    public bool Published { get; set; }

    /// <summary>Whether this is the latest version.</summary>
    public bool Latest { get; set; }

    /// <summary>The name of the content type.</summary>
    public string ContentType { get; set; } = null!;

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

    /// <summary>The text that stands for the item.</summary>
    public string? DisplayText { get; set; }
}
