namespace OrchardCore.ContentManagement.Routing;

/// <summary>A path that leads to an item.</summary>
public class AutorouteEntry
{
    /// <summary>The id of the item's document.</summary>
    public long DocumentId;

    /// <summary>The id of the item.</summary>
    public string ContentItemId;

    /// <summary>The path, without slash in front.</summary>
    public string Path;

    /// <summary>The id of the contained item, if the path leads to one.</summary>
    public string? ContainedContentItemId;

    /// <summary>Where the contained item is in its container.</summary>
    public string? JsonPath;

    /// <summary>Creates an entry.</summary>
    /// <param name="contentItemId">The id of the item.</param>
    /// <param name="path">The path.</param>
    /// <param name="containedContentItemId">The id of the contained item.</param>
    /// <param name="jsonPath">Where the contained item is in its container.</param>
    public AutorouteEntry(string contentItemId, string path, string? containedContentItemId = null, string? jsonPath = null)
    {
        ContentItemId = contentItemId;
        Path = path;
        ContainedContentItemId = containedContentItemId;
        JsonPath = jsonPath;
    }
}
