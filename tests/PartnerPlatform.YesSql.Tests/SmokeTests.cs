using PartnerPlatform.YesSql.Tests.Models;
using YesSql;

namespace PartnerPlatform.YesSql.Tests;

public sealed class SmokeTests : StoreTests
{
    [Theory, MemberData(nameof(Databases))]
    public async Task Works(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        await store.SaveAsync(new Person { Firstname = "Bill", Lastname = "Gates", Age = 30 }, new Person { Firstname = "Steve", Lastname = "Gates", Age = 10 });
        await using var session = store.Session();
        var bill = await session.Query<Person, PersonByName>(x => x.SomeName == "Bill").FirstOrDefaultAsync();
        bill.ShouldNotBeNull();
        (await session.Query<Person, PersonByAge>(x => x.Adult).CountAsync()).ShouldBe(1);
        (await session.QueryIndex<PersonsByLastname>().ListAsync()).Single().Count.ShouldBe(2);
        session.Delete(bill);
        (await session.QueryIndex<PersonsByLastname>().ListAsync()).Single().Count.ShouldBe(1);
        (await session.Query<Person, PersonsByLastname>(x => x.Lastname == "Gates").OrderBy(x => x.Lastname).Take(3).ListAsync()).Single().Firstname.ShouldBe("Steve");
        await session.SaveChangesAsync();
    }
}
