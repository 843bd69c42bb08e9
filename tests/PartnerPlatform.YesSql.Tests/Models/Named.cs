using YesSql;

namespace PartnerPlatform.YesSql.Tests.Models;

[SimplifiedTypeName("Elsewhere.Named, Elsewhere")]
public sealed class Named
{
    public string? Text { get; set; }
}
