using YesSql.Indexes;

namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class NameIndexes : IndexProvider<Person>
{
    public override void Describe(DescribeContext<Person> context) =>
        context.For<PersonByName>().Map(person => new PersonByName { SomeName = person.Firstname });
}
