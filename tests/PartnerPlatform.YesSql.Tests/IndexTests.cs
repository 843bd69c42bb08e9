using PartnerPlatform.YesSql.Tests.Models;
using YesSql;
using YesSql.Indexes;

namespace PartnerPlatform.YesSql.Tests;

public sealed class IndexTests : StoreTests
{
    [Theory, MemberData(nameof(Databases))]
    public async Task An_update_replaces_the_rows(Database database)
    {
        await using var store = await ThingStore.CreateAsync(database);
        await using (var session = store.Session())
        {
            var thing = (await session.Query<Thing, ThingIndex>(x => x.Name == "b").FirstOrDefaultAsync())!;
            thing.Tags = ["blue"];
            await session.SaveAsync(thing);
            await session.SaveChangesAsync();
        }

        await using var reader = store.Session();
        var rows = await reader.QueryIndex<ThingTag>(x => x.Thing == "b").ListAsync();
        rows.Single().Tag.ShouldBe("blue");
        var row = (await reader.QueryIndex<ThingIndex>(x => x.Name == "b").FirstOrDefaultAsync())!;
        row.Id.ShouldBeGreaterThan(4);
        row.DocumentId.ShouldBe(2);
        (await reader.QueryIndex<ThingIndex>(x => x.DocumentId == 2).CountAsync()).ShouldBe(1);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_document_that_is_no_longer_indexed_loses_its_rows(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        var bill = new Person { Firstname = "Bill", Age = 20 };
        await store.SaveAsync(bill);
        (await store.CountRowsAsync("PersonByAge")).ShouldBe(1);
        bill.Anonymous = true;
        await store.SaveAsync(bill);
        (await store.CountRowsAsync("PersonByAge")).ShouldBe(0);
        bill.Anonymous = false;
        await store.SaveAsync(bill);
        (await store.CountRowsAsync("PersonByAge")).ShouldBe(1);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_map_may_be_asynchronous_give_nothing_and_query(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        await using var session = store.Session();
        session.RegisterIndexes(new QueryingIndexes(session));
        await session.SaveAsync(new Named { Text = "one" });
        await session.SaveAsync(new Named { Text = null });
        await session.SaveChangesAsync();
        (await store.WithSessionAsync(other => other.QueryIndex<PersonByName>().ListAsync())).Single().SomeName.ShouldBe("one 0");

        // The provider belongs to that session only.
        await store.SaveAsync(new Named { Text = "two" });
        (await store.CountRowsAsync("PersonByName")).ShouldBe(1);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Rows_that_a_provider_of_the_session_adds_do_not_repeat_documents(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        await using var session = store.Session();
        session.RegisterIndexes(new NameIndexes());
        await session.SaveAsync(new Person { Firstname = "Bill" });
        await session.SaveChangesAsync();
        (await store.CountRowsAsync("PersonByName")).ShouldBe(2);
        var query = session.Query<Person, PersonByName>(x => x.SomeName == "Bill").OrderBy(x => x.SomeName);
        (await query.ListAsync()).Count().ShouldBe(1);
        (await query.CountAsync()).ShouldBe(1);
        (await query.Take(2).ListAsync()).Count().ShouldBe(1);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Rows_without_columns_are_valid(Database database)
    {
        await using var store = await TestStore.CreateAsync(database);
        store.Store.RegisterIndexes(new EmptyIndexes());
        await store.ChangeSchemaAsync(builder => builder.CreateMapIndexTableAsync(typeof(AliasPartIndex), _ => { }, null));
        await store.SaveAsync(new Named { Text = "x" });
        (await store.WithSessionAsync(session => session.Query<Named, AliasPartIndex>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public void An_index_is_grouped_by_a_property_only()
    {
        var context = new DescribeContext<Person>();
        Should.Throw<InvalidOperationException>(() => context.For<PersonsByLastname, string>()
            .Map(person => new PersonsByLastname()).Group(index => index.Lastname + "x"));
        context.For<PersonsByLastname>().Map(person => new PersonsByLastname());
        Should.Throw<InvalidOperationException>(() => context.Describe(typeof(Person)).ToList());
    }
}
