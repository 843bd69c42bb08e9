namespace OrchardCore.ContentTypes.Events;

/// <summary>A content type was removed.</summary>
public class ContentTypeRemovedContext : ContentTypeContext;
