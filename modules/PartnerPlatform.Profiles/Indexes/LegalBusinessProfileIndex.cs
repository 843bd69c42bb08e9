using YesSql.Indexes;

namespace PartnerPlatform.Profiles.Indexes;

public sealed class LegalBusinessProfileIndex : MapIndex
{
    public string? AccountId { get; set; }

    public bool Published { get; set; }

    public bool Latest { get; set; }
}
