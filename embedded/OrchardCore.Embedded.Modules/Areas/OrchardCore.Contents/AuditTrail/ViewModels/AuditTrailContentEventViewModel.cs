using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Contents.AuditTrail.Models;

namespace OrchardCore.Contents.AuditTrail.ViewModels;

/// <summary>An event that happened to a content item.</summary>
public class AuditTrailContentEventViewModel
{
    /// <summary>Creates an empty model.</summary>
    public AuditTrailContentEventViewModel()
    {
    }

    /// <summary>The kind of the data.</summary>
    public string Name { get; set; } = null!;

    /// <summary>The item as it was.</summary>
    public ContentItem ContentItem { get; set; } = null!;

    /// <summary>The number of versions that the item had.</summary>
    public int VersionNumber { get; set; }

    /// <summary>The identifier of the item's latest version, or null.</summary>
    public string? LatestVersionId { get; set; }

    /// <summary>What the author said about it.</summary>
    public string? Comment { get; set; }

    /// <summary>The description of the event.</summary>
    public AuditTrailEventDescriptor Descriptor { get; set; } = null!;

    /// <summary>The data of the event.</summary>
    public AuditTrailContentEvent ContentEvent { get; set; } = null!;

    /// <summary>The event.</summary>
    public AuditTrailEvent AuditTrailEvent { get; set; } = null!;
}
