namespace OrchardCore.Contents.ViewModels;

/// <summary>The order of a list of items.</summary>
public enum ContentsOrder
{
    /// <summary>Those changed last come first.</summary>
    Modified = 0,

    /// <summary>Those published last come first.</summary>
    Published = 1,

    /// <summary>Those created last come first.</summary>
    Created = 2,

    /// <summary>By display text.</summary>
    Title = 3,
}
