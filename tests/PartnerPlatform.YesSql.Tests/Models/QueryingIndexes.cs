using YesSql;
using YesSql.Indexes;

namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class QueryingIndexes(ISession session) : IndexProvider<Named>
{
    public override void Describe(DescribeContext<Named> context) => context.For<PersonByName>().Map(async named =>
    {
        var people = await session.Query<Person>().CountAsync();
        return named.Text is null ? null : new PersonByName { SomeName = $"{named.Text} {people}" };
    });
}
