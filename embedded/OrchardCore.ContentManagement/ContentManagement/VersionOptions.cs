namespace OrchardCore.ContentManagement;

/// <summary>Which version of an item is meant.</summary>
public record VersionOptions
{
    /// <summary>The latest version, published or not.</summary>
    public static readonly VersionOptions Latest = new() { IsLatest = true };

    /// <summary>The published version.</summary>
    public static readonly VersionOptions Published = new() { IsPublished = true };

    /// <summary>The latest version if it is not published.</summary>
    public static readonly VersionOptions Draft = new() { IsDraft = true };

    /// <summary>The latest version; a new draft of it if it is published.</summary>
    public static readonly VersionOptions DraftRequired = new() { IsDraft = true, IsDraftRequired = true };

    /// <summary>Whether the latest version is meant.</summary>
    public bool IsLatest { get; private init; }

    /// <summary>Whether the published version is meant.</summary>
    public bool IsPublished { get; private init; }

    /// <summary>Whether the draft is meant.</summary>
    public bool IsDraft { get; private init; }

    /// <summary>Whether a draft is made if there is none.</summary>
    public bool IsDraftRequired { get; private init; }
}
