using YesSql.Indexes;

namespace OrchardCore.Alias.Indexes;

/// <summary>The aliases of items, in lower case.</summary>
public class AliasPartIndex : MapIndex
{
    /// <summary>The id of the item.</summary>
    public string ContentItemId { get; set; } = null!;

    /// <summary>The alias.</summary>
    public string? Alias { get; set; }

    /// <summary>Whether this is the latest version.</summary>
    public bool Latest { get; set; }

    /// <summary>Whether this is the published version.</summary>
    public bool Published { get; set; }
}
