using OrchardCore.ContentManagement;

namespace OrchardCore.Contents.AuditTrail.Models;

/// <summary>To which content item something happened, and how the item was then.</summary>
public class AuditTrailContentEvent
{
    /// <summary>Creates data without an item.</summary>
    public AuditTrailContentEvent()
    {
    }

    /// <summary>The kind of the data.</summary>
    public string Name { get; set; } = "Content";

    /// <summary>The item as it was.</summary>
    public ContentItem ContentItem { get; set; } = null!;

    /// <summary>The number of versions that the item had.</summary>
    public int VersionNumber { get; set; }

    /// <summary>What the author said about it.</summary>
    public string? Comment { get; set; }
}
