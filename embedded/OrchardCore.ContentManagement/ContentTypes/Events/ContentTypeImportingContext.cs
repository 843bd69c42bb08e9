namespace OrchardCore.ContentTypes.Events;

/// <summary>A content type is about to be imported.</summary>
public class ContentTypeImportingContext : ContentTypeContext
{
    /// <summary>The name of the type.</summary>
    public string ContentTypeName { get; set; } = null!;
}
