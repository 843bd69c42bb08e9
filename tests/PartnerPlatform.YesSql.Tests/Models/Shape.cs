namespace PartnerPlatform.YesSql.Tests.Models;

public abstract class Shape
{
    public long Id { get; set; }
}
