using YesSql.Indexes;

namespace PartnerPlatform.Locations.Indexes;

/// <summary>One row per version of a program page.</summary>
public sealed class ProgramPageIndex : MapIndex
{
    public const int SlugLength = 100;

    public string? ContentItemId { get; set; }

    public string? Slug { get; set; }

    public bool Published { get; set; }

    public bool Latest { get; set; }
}
