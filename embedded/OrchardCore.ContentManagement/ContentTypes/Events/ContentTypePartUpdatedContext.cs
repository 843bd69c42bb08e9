namespace OrchardCore.ContentTypes.Events;

/// <summary>An attachment was changed.</summary>
public class ContentTypePartUpdatedContext : ContentTypePartContext;
