using OrchardCore.ContentManagement;

namespace OrchardCore.Contents.AuditTrail.ViewModels;

/// <summary>An event that happened to a content item, and the item before.</summary>
public class AuditTrailContentEventDetailViewModel : AuditTrailContentEventViewModel
{
    /// <summary>Creates an empty model.</summary>
    public AuditTrailContentEventDetailViewModel()
    {
    }

    /// <summary>The item as the event before recorded it, as JSON.</summary>
    public string? Previous { get; set; }

    /// <summary>The item as it was, as JSON.</summary>
    public string? Current { get; set; }

    /// <summary>The item as the event before recorded it.</summary>
    public ContentItem? PreviousContentItem { get; set; }
}
