using PartnerPlatform.YesSql.Tests.Models;
using YesSql;

namespace PartnerPlatform.YesSql.Tests;

public sealed class ReduceTests : StoreTests
{
    [Theory, MemberData(nameof(Databases))]
    public async Task A_group_grows_with_the_stored_one(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        await store.SaveAsync(Gates("Bill"), Gates("Melinda"));
        await store.SaveAsync(Gates("Mary"));
        (await GroupsAsync(store)).ShouldBe("Gates=3");
        (await store.CountRowsAsync("PersonsByLastname_Document")).ShouldBe(3);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_group_disappears_with_its_last_document(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        await store.SaveAsync(Gates("Bill"), Gates("Melinda"));
        for (var left = 1; left >= 0; left--)
        {
            await using var session = store.Session();
            session.Delete((await session.Query<Person, PersonsByLastname>(x => x.Lastname == "Gates").FirstOrDefaultAsync())!);
            await session.SaveChangesAsync();
            (await GroupsAsync(store)).ShouldBe(left == 1 ? "Gates=1" : string.Empty);
        }

        (await store.CountRowsAsync("PersonsByLastname_Document")).ShouldBe(0);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_document_moves_between_groups(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        await store.SaveAsync(Gates("Bill"), Gates("Melinda"), new Person { Firstname = "Steve", Lastname = "Jobs" });
        await using (var session = store.Session())
        {
            var melinda = (await session.Query<Person, PersonByName>(x => x.SomeName == "Melinda").FirstOrDefaultAsync())!;
            melinda.Lastname = "French";
            await session.SaveAsync(melinda);
            await session.SaveChangesAsync();
        }

        (await GroupsAsync(store)).ShouldBe("French=1,Gates=1,Jobs=1");
        (await store.WithSessionAsync(session => session.Query<Person, PersonsByLastname>(x => x.Lastname == "French").ListAsync()))
            .Single().Firstname.ShouldBe("Melinda");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task An_update_within_a_group_changes_nothing(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        var bill = Gates("Bill");
        await store.SaveAsync(bill);
        bill.Age = 5;
        await store.SaveAsync(bill);
        (await GroupsAsync(store)).ShouldBe("Gates=1");
        (await store.CountRowsAsync("PersonsByLastname_Document")).ShouldBe(1);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Documents_that_are_not_indexed_belong_to_no_group(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        var bill = Gates("Bill");
        await store.SaveAsync(bill, new Person { Firstname = "Nobody" });
        (await GroupsAsync(store)).ShouldBe("Gates=1");
        bill.Lastname = null;
        await store.SaveAsync(bill);
        (await GroupsAsync(store)).ShouldBe(string.Empty);
    }

    [Fact]
    public async Task Groups_that_differ_by_case_are_one_where_the_database_says_so()
    {
        await using var store = await PeopleStore.CreateAsync(Database.Sqlite);
        await store.SaveAsync(new Person { Lastname = "Gates" }, new Person { Lastname = "GATES" });
        await store.SaveAsync(new Person { Lastname = "gates" });
        (await store.WithSessionAsync(session => session.QueryIndex<PersonsByLastname>().ListAsync())).Single().Count.ShouldBe(3);
    }

    private static Person Gates(string name) => new() { Firstname = name, Lastname = "Gates" };

    private static Task<string> GroupsAsync(TestStore store) => store.WithSessionAsync(async session =>
        string.Join(',', (await session.QueryIndex<PersonsByLastname>().OrderBy(x => x.Lastname).ListAsync()).Select(x => $"{x.Lastname}={x.Count}")));
}
