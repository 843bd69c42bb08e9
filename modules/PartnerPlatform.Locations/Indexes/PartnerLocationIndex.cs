using YesSql.Indexes;

namespace PartnerPlatform.Locations.Indexes;

/// <summary>One row per location, with all that lists, the search box and the re-check of associations need.</summary>
public sealed class PartnerLocationIndex : MapIndex
{
    public const int NameLength = 100;
    public const int SearchLength = 255;
    public const int NameKeyLength = 255;

    public long DocumentId { get; set; }

    public string? LocationId { get; set; }

    public string? AccountId { get; set; }

    /// <summary>Unique.</summary>
    public string? MpnId { get; set; }

    public string? Name { get; set; }

    /// <summary>The account with the name in lower case: unique. Null for a deleted location.</summary>
    public string? NameKey { get; set; }

    /// <summary>The name in lower case without accents: the order of lists.</summary>
    public string? SortName { get; set; }

    public string? City { get; set; }

    /// <summary>Name and city in lower case without accents.</summary>
    public string? SearchText { get; set; }

    public string? Country { get; set; }

    public string? Status { get; set; }

    public DateTime? SubmittedUtc { get; set; }

    public DateTime? ModifiedUtc { get; set; }
}
