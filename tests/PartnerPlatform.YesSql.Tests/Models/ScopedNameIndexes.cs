using OrchardCore.Data;
using YesSql.Indexes;

namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class ScopedNameIndexes(MigrationLog log) : IndexProvider<Named>, IScopedIndexProvider
{
    public override void Describe(DescribeContext<Named> context)
    {
        log.Entries.Enqueue("described");
        context.For<PersonByName>().Map(named => new PersonByName { SomeName = named.Text });
    }
}
