using YesSql.Indexes;

namespace PartnerPlatform.Locations.Indexes;

public sealed class MpnLookUpIndex : MapIndex
{
    /// <summary>Unique.</summary>
    public string? UserId { get; set; }
}
