namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class Square : Shape
{
    public double Size { get; set; }
}
