using YesSql.Indexes;

namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>What the indexes of all field types have in common.</summary>
public abstract class ContentFieldIndex : MapIndex
{
    /// <summary>The id of the item.</summary>
    public string ContentItemId { get; set; } = null!;

    /// <summary>The id of the version.</summary>
    public string ContentItemVersionId { get; set; } = null!;

    /// <summary>The name of the content type.</summary>
    public string ContentType { get; set; } = null!;

    /// <summary>The attached name of the part.</summary>
    public string ContentPart { get; set; } = null!;

    /// <summary>The name of the field.</summary>
    public string ContentField { get; set; } = null!;

    /// <summary>Whether this is the published version.</summary>
    public bool Published { get; set; }

    /// <summary>Whether this is the latest version.</summary>
    public bool Latest { get; set; }
}
