using YesSql.Indexes;

namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class SquareIndexes : IndexProvider<Square>
{
    public override void Describe(DescribeContext<Square> context) =>
        context.For<ShapeByArea>().Map(square => new ShapeByArea { Area = square.Size * square.Size });
}
