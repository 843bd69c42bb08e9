namespace OrchardCore.ContentTypes.Events;

/// <summary>A content type was created.</summary>
public class ContentTypeCreatedContext : ContentTypeContext;
