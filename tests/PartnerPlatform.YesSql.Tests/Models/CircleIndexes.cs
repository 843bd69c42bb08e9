using YesSql.Indexes;

namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class CircleIndexes : IndexProvider<Circle>
{
    public override void Describe(DescribeContext<Circle> context) =>
        context.For<ShapeByArea>().Map(circle => new ShapeByArea { Area = Math.PI * circle.Radius * circle.Radius });
}
