using YesSql.Indexes;

namespace PartnerPlatform.Profiles.Indexes;

/// <summary>The users of partner accounts, with what lists of them are ordered and searched by.</summary>
public sealed class PartnerUserIndex : MapIndex
{
    public const int NameLength = 255;
    public const int SearchTextLength = 700;

    public string? UserId { get; set; }

    public string? AccountId { get; set; }

    public string? SortName { get; set; }

    public string? SearchText { get; set; }
}
