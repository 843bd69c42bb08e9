using YesSql.Indexes;

namespace PartnerPlatform.Profiles.Indexes;

/// <summary>One row per partner account, with all that lists and look-ups need.</summary>
public sealed class PartnerAccountIndex : MapIndex
{
    public const int NameLength = 255;
    public const int SearchTextLength = 700;

    public long DocumentId { get; set; }

    public string? AccountId { get; set; }

    /// <summary>Unique.</summary>
    public string? TenantId { get; set; }

    public string? Domain { get; set; }

    /// <summary>Unique.</summary>
    public string? MpnId { get; set; }

    /// <summary>Unique.</summary>
    public string? Slug { get; set; }

    public string? Name { get; set; }

    /// <summary>Name in lower case without accents: the order of lists, the same on every database.</summary>
    public string? SortName { get; set; }

    public string? SearchText { get; set; }

    public string? Country { get; set; }

    public string? Status { get; set; }

    public DateTime? ModifiedUtc { get; set; }
}
