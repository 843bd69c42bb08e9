namespace OrchardCore.ContentTypes.Events;

/// <summary>A field was changed.</summary>
public class ContentFieldUpdatedContext : ContentPartFieldContext;
