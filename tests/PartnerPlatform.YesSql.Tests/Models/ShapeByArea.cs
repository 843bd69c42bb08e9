using YesSql.Indexes;

namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class ShapeByArea : MapIndex
{
    public double Area { get; set; }
}
