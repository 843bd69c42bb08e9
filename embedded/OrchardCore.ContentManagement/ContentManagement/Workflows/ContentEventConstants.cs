namespace OrchardCore.ContentManagement.Workflows;

/// <summary>The names of the inputs of content events.</summary>
public static class ContentEventConstants
{
    /// <summary>The content item.</summary>
    public const string ContentItemInputKey = "ContentItem";

    /// <summary>The event.</summary>
    public const string ContentEventInputKey = "ContentEvent";

    /// <summary>The action of the user.</summary>
    public const string UserActionInputKey = "UserAction";
}
