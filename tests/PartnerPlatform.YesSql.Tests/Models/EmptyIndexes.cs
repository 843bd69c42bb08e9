using YesSql.Indexes;

namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class EmptyIndexes : IndexProvider<Named>
{
    public override void Describe(DescribeContext<Named> context) => context.For<AliasPartIndex>().Map(_ => new AliasPartIndex());
}
