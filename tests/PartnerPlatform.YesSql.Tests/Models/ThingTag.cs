using YesSql.Indexes;

namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class ThingTag : MapIndex
{
    public string? Thing { get; set; }

    public string? Tag { get; set; }
}
