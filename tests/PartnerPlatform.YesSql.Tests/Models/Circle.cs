namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class Circle : Shape
{
    public double Radius { get; set; }
}
