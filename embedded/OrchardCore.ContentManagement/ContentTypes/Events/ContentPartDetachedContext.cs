namespace OrchardCore.ContentTypes.Events;

/// <summary>A part was removed from a type.</summary>
public class ContentPartDetachedContext : ContentTypePartContext;
