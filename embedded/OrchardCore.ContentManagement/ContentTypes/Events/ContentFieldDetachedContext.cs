namespace OrchardCore.ContentTypes.Events;

/// <summary>A field was removed from a part.</summary>
public class ContentFieldDetachedContext : ContentPartFieldContext;
