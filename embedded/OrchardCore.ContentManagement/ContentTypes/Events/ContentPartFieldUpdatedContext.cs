namespace OrchardCore.ContentTypes.Events;

/// <summary>A field of a part was changed.</summary>
public class ContentPartFieldUpdatedContext : ContentPartFieldContext;
