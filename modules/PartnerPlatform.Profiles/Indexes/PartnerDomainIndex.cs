using YesSql.Indexes;

namespace PartnerPlatform.Profiles.Indexes;

/// <summary>One row per verified domain of a partner account.</summary>
public sealed class PartnerDomainIndex : MapIndex
{
    public string? AccountId { get; set; }

    public string? Domain { get; set; }
}
