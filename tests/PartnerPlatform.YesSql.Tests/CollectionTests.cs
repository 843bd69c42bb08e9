using PartnerPlatform.YesSql.Tests.Models;
using YesSql;
using YesSql.Services;

namespace PartnerPlatform.YesSql.Tests;

public sealed class CollectionTests : StoreTests
{
    private const string Collection = "Crew";

    [Theory, MemberData(nameof(Databases))]
    public async Task Collections_have_their_own_tables_identifiers_and_indexes(Database database)
    {
        await using var store = await CreateAsync(database);
        await using (var session = store.Session())
        {
            await session.SaveAsync(new Person { Firstname = "Main", Lastname = "A" });
            await session.SaveAsync(new Person { Firstname = "Crew", Lastname = "A" }, Collection);
            await session.SaveChangesAsync();
        }

        (await store.CountRowsAsync("Document")).ShouldBe(1);
        (await store.CountRowsAsync("Crew_Document")).ShouldBe(1);
        (await store.CountRowsAsync("Crew_PersonsByLastname_Crew_Document")).ShouldBe(1);

        await using var reader = store.Session();
        (await reader.Query<Person, PersonByName>(x => x.SomeName == "Crew").CountAsync()).ShouldBe(0);
        var crew = await reader.Query<Person, PersonByName>(x => x.SomeName == "Crew", Collection).FirstOrDefaultAsync();
        crew!.Id.ShouldBe(1);
        (await reader.GetAsync<Person>(1, Collection)).ShouldBeSameAs(crew);
        (await reader.GetAsync<Person>(1))!.Firstname.ShouldBe("Main");
        (await reader.QueryIndex<PersonsByLastname>(Collection).ListAsync()).Single().Count.ShouldBe(1);
        (await reader.Query<Person, PersonByName>(Collection)
            .Where(x => x.SomeName.IsIn<PersonByAge>(y => y.Name, y => y.Age >= 0)).CountAsync()).ShouldBe(1);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_rollback_spans_collections(Database database)
    {
        await using var store = await CreateAsync(database);
        await using (var session = store.Session())
        {
            await session.SaveAsync(new Person { Firstname = "Main" });
            await session.SaveAsync(new Person { Firstname = "Crew" }, Collection);
            await session.FlushAsync();
            await session.CancelAsync();
        }

        (await store.CountRowsAsync("Document")).ShouldBe(0);
        (await store.CountRowsAsync("Crew_Document")).ShouldBe(0);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_collection_must_be_initialized(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        await using var session = store.Session();
        await Should.ThrowAsync<InvalidOperationException>(() => session.SaveAsync(new Person(), "Unknown"));
    }

    private static async Task<TestStore> CreateAsync(Database database)
    {
        var store = await PeopleStore.CreateAsync(database);
        await store.Store.InitializeCollectionAsync(Collection);
        store.Store.RegisterIndexes<PersonIndexes>(Collection);
        await store.ChangeSchemaAsync(builder => PeopleStore.CreateTablesAsync(builder, Collection));
        return store;
    }
}
