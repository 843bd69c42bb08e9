namespace OrchardCore.ContentTypes.Events;

/// <summary>A content part is about to be imported.</summary>
public class ContentPartImportingContext : ContentPartContext
{
    /// <summary>The name of the part.</summary>
    public string ContentPartName { get; set; } = null!;
}
