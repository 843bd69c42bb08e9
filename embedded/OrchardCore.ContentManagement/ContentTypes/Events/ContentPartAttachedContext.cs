namespace OrchardCore.ContentTypes.Events;

/// <summary>A part was attached to a type.</summary>
public class ContentPartAttachedContext : ContentTypePartContext;
