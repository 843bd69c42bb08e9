namespace OrchardCore.ContentTypes.Events;

/// <summary>A field was added to a part.</summary>
public class ContentFieldAttachedContext : ContentPartFieldContext
{
    /// <summary>The name of the field type.</summary>
    public string ContentFieldTypeName { get; set; } = null!;

    /// <summary>The name shown to people.</summary>
    public string ContentFieldDisplayName { get; set; } = null!;
}
