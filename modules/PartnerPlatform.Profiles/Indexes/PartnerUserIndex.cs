using YesSql.Indexes;

namespace PartnerPlatform.Profiles.Indexes;

public sealed class PartnerUserIndex : MapIndex
{
    public string? UserId { get; set; }

    public string? AccountId { get; set; }
}
