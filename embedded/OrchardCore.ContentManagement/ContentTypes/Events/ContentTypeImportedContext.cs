namespace OrchardCore.ContentTypes.Events;

/// <summary>A content type was imported.</summary>
public class ContentTypeImportedContext : ContentTypeContext;
