namespace OrchardCore.ContentTypes.Events;

/// <summary>A content part was changed.</summary>
public class ContentPartUpdatedContext : ContentPartContext;
