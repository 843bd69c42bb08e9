namespace OrchardCore.ContentTypes.Events;

/// <summary>A content type was changed.</summary>
public class ContentTypeUpdatedContext : ContentTypeContext;
