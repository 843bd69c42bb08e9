namespace OrchardCore.ContentTypes.Events;

/// <summary>A content part was created.</summary>
public class ContentPartCreatedContext : ContentPartContext;
