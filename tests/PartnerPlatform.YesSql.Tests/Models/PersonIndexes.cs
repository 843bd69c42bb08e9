using YesSql.Indexes;

namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class PersonIndexes : IndexProvider<Person>
{
    public override void Describe(DescribeContext<Person> context)
    {
        context.For<PersonByName>().Map(person => new PersonByName { SomeName = person.Firstname });
        context.For<PersonByAge>().When(person => !person.Anonymous).Map(person => new PersonByAge
        {
            Age = person.Age,
            Adult = person.Age >= 18,
            Name = person.Firstname,
        });
        context.For<PersonsByLastname, string>()
            .When(person => person.Lastname is not null)
            .Map(person => new PersonsByLastname { Lastname = person.Lastname, Count = 1 })
            .Group(index => index.Lastname)
            .Reduce(group => new PersonsByLastname { Lastname = group.Key, Count = group.Sum(index => index.Count) })
            .Delete((index, removed) =>
            {
                index.Count -= removed.Sum(other => other.Count);
                return index.Count > 0 ? index : null;
            });
    }
}
