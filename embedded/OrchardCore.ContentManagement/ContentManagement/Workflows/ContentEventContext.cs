namespace OrchardCore.ContentManagement.Workflows;

/// <summary>A content event, as a workflow sees it.</summary>
public class ContentEventContext
{
    /// <summary>The name of the event.</summary>
    public string Name { get; set; } = null!;

    /// <summary>The content type of the item.</summary>
    public string ContentType { get; set; } = null!;

    /// <summary>The id of the item.</summary>
    public string ContentItemId { get; set; } = null!;

    /// <summary>The id of the version.</summary>
    public string ContentItemVersionId { get; set; } = null!;

    /// <summary>Whether the event starts the workflow.</summary>
    public bool IsStart { get; set; }
}
