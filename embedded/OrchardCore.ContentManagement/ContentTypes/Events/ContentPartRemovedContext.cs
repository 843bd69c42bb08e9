namespace OrchardCore.ContentTypes.Events;

/// <summary>A content part was removed.</summary>
public class ContentPartRemovedContext : ContentPartContext;
