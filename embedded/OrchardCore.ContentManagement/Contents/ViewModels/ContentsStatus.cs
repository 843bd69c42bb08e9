namespace OrchardCore.Contents.ViewModels;

/// <summary>Which versions are listed.</summary>
public enum ContentsStatus
{
    /// <summary>Drafts.</summary>
    Draft = 0,

    /// <summary>Published versions.</summary>
    Published = 1,

    /// <summary>All versions.</summary>
    AllVersions = 2,

    /// <summary>The latest versions.</summary>
    Latest = 3,

    /// <summary>The latest versions of own items.</summary>
    Owner = 4,
}
