using YesSql.Indexes;

namespace OrchardCore.Autoroute.Core.Indexes;

/// <summary>The paths of items.</summary>
public class AutoroutePartIndex : MapIndex
{
    /// <summary>The id of the document.</summary>
    public long DocumentId { get; set; }

    /// <summary>The id of the item.</summary>
    public string ContentItemId { get; set; } = null!;

    /// <summary>The id of the contained item that the path leads to.</summary>
    public string? ContainedContentItemId { get; set; }

    /// <summary>Where the contained item is in its container.</summary>
    public string? JsonPath { get; set; }

    /// <summary>The path.</summary>
    public string? Path { get; set; }

    /// <summary>Whether this is the published version.</summary>
    public bool Published { get; set; }

    /// <summary>Whether this is the latest version.</summary>
    public bool Latest { get; set; }
}
