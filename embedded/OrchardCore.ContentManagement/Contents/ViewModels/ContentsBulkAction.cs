namespace OrchardCore.Contents.ViewModels;

/// <summary>What is done with several items.</summary>
public enum ContentsBulkAction
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>They are published.</summary>
    PublishNow = 1,

    /// <summary>They are unpublished.</summary>
    Unpublish = 2,

    /// <summary>They are deleted.</summary>
    Remove = 3,
}
