using PartnerPlatform.YesSql.Tests.Models;
using YesSql;

namespace PartnerPlatform.YesSql.Tests;

public sealed class ConcurrencyTests : StoreTests
{
    [Theory, MemberData(nameof(Databases))]
    public async Task The_second_writer_fails(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        var bill = new Person { Firstname = "Bill" };
        await store.SaveAsync(bill);
        bill.Version.ShouldBe(1);

        await using var first = store.Session();
        await using var second = store.Session();
        var one = (await first.GetAsync<Person>(bill.Id))!;
        var other = (await second.GetAsync<Person>(bill.Id))!;
        one.Firstname = "William";
        await first.SaveAsync(one, checkConcurrency: true);
        await first.SaveChangesAsync();
        one.Version.ShouldBe(2);

        other.Firstname = "Guillaume";
        await second.SaveAsync(other, checkConcurrency: true);
        var failure = await Should.ThrowAsync<ConcurrencyException>(() => second.SaveChangesAsync());
        failure.Document.Id.ShouldBe(bill.Id);
        (await store.WithSessionAsync(session => session.GetAsync<Person>(bill.Id)))!.Firstname.ShouldBe("William");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task All_updates_of_a_type_can_be_checked(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database, configuration => configuration.CheckConcurrentUpdates<Person>());
        var bill = new Person { Firstname = "Bill" };
        await store.SaveAsync(bill);
        await using var session = store.Session();
        var loaded = (await session.GetAsync<Person>(bill.Id))!;
        await store.SaveAsync(new Person { Id = bill.Id, Firstname = "William" });
        await session.SaveAsync(loaded);
        await Should.ThrowAsync<ConcurrencyException>(() => session.SaveChangesAsync());
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_stale_version_that_a_form_brought_back_fails(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        var bill = new Person { Firstname = "Bill" };
        await store.SaveAsync(bill);
        for (var i = 0; i < 2; i++)
        {
            await using var update = store.Session();
            var person = (await update.GetAsync<Person>(bill.Id))!;
            await update.SaveAsync(person, checkConcurrency: true);
            await update.SaveChangesAsync();
        }

        await using var session = store.Session();
        var loaded = (await session.GetAsync<Person>(bill.Id))!;
        loaded.Version.ShouldBe(3);
        loaded.Version = 1;
        await session.SaveAsync(loaded, checkConcurrency: true);
        await Should.ThrowAsync<ConcurrencyException>(() => session.SaveChangesAsync());
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Repeated_flushes_of_a_session_do_not_conflict(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        var bill = new Person { Firstname = "Bill" };
        await store.SaveAsync(bill);
        await using var session = store.Session();
        var loaded = (await session.GetAsync<Person>(bill.Id))!;
        for (var i = 0; i < 3; i++)
        {
            loaded.Firstname = "Bill" + i;
            await session.SaveAsync(loaded, checkConcurrency: true);
            (await session.Query<Person, PersonByName>(x => x.SomeName == "Bill" + i).CountAsync()).ShouldBe(1);
        }

        await session.SaveChangesAsync();
        (await store.WithSessionAsync(other => other.GetAsync<Person>(bill.Id)))!.Firstname.ShouldBe("Bill2");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task An_unchecked_update_keeps_the_version(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        var bill = new Person { Firstname = "Bill" };
        await store.SaveAsync(bill);
        bill.Firstname = "William";
        await store.SaveAsync(bill);
        Convert.ToInt64((await store.ReadAsync($"select {store.Store.Configuration.SqlDialect.QuoteForColumnName("Version")} from {store.Quote("Document")}"))[0][0])
            .ShouldBe(1);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Many_writers_at_once_all_succeed(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 10; i++)
            {
                await store.SaveAsync(new Person { Firstname = $"{writer}-{i}", Lastname = "Same" });
            }
        })));

        (await store.CountRowsAsync("Document")).ShouldBe(80);
        (await store.WithSessionAsync(session => session.QueryIndex<PersonsByLastname>().ListAsync())).Sum(index => index.Count).ShouldBe(80);
    }
}
