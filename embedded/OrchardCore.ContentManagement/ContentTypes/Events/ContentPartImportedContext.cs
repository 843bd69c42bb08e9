namespace OrchardCore.ContentTypes.Events;

/// <summary>A content part was imported.</summary>
public class ContentPartImportedContext : ContentPartContext;
