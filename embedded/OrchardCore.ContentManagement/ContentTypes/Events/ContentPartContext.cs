using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentTypes.Events;

/// <summary>An event of a content part.</summary>
public class ContentPartContext
{
    /// <summary>The part.</summary>
    public ContentPartDefinition ContentPartDefinition { get; set; } = null!;
}
