namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class Blocking
{
    public long Id { get; set; }
}
