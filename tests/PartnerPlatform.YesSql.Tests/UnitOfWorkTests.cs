using PartnerPlatform.YesSql.Tests.Models;
using YesSql;

namespace PartnerPlatform.YesSql.Tests;

public sealed class UnitOfWorkTests : StoreTests
{
    [Theory, MemberData(nameof(Databases))]
    public async Task Nothing_is_kept_without_a_commit(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        await using (var session = store.Session())
        {
            await session.SaveAsync(new Person { Firstname = "Bill" });
            await session.FlushAsync();
            (await session.Query<Person>().CountAsync()).ShouldBe(1);
        }

        (await store.CountRowsAsync("Document")).ShouldBe(0);
        (await store.CountRowsAsync("PersonByName")).ShouldBe(0);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_document_is_stored_once_however_often_it_is_saved(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        var bill = new Person { Firstname = "Bill" };
        await using (var session = store.Session())
        {
            await session.SaveAsync(bill);
            await session.SaveAsync(bill);
            await session.FlushAsync();
            session.Save(bill);
            await session.SaveChangesAsync();
        }

        (await store.CountRowsAsync("Document")).ShouldBe(1);
        (await store.CountRowsAsync("PersonByName")).ShouldBe(1);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Each_query_sees_the_edits_before_it(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        var bill = new Person { Firstname = "Bill" };
        await using var session = store.Session();
        await session.SaveAsync(bill);
        (await session.Query<Person, PersonByName>(x => x.SomeName == "Bill").CountAsync()).ShouldBe(1);

        bill.Firstname = "William";
        (await session.Query<Person, PersonByName>(x => x.SomeName == "William").CountAsync()).ShouldBe(1);
        (await session.Query<Person, PersonByName>(x => x.SomeName == "Bill").CountAsync()).ShouldBe(0);

        bill.Firstname = "Guillaume";
        (await session.QueryIndex<PersonByName>().ListAsync()).Single().SomeName.ShouldBe("Guillaume");
        await session.SaveChangesAsync();
        (await store.CountRowsAsync("PersonByName")).ShouldBe(1);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Loaded_documents_are_only_written_when_they_are_saved(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        await store.SaveAsync(new Person { Firstname = "Bill" });
        await using (var session = store.Session())
        {
            (await session.Query<Person>().FirstOrDefaultAsync())!.Firstname = "Steve";
            await session.SaveChangesAsync();
        }

        (await store.WithSessionAsync(session => session.Query<Person>().FirstOrDefaultAsync()))!.Firstname.ShouldBe("Bill");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task An_instance_is_the_same_until_the_commit(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        await using var session = store.Session();
        var bill = new Person { Firstname = "Bill" };
        await session.SaveAsync(bill);
        (await session.Query<Person>().FirstOrDefaultAsync()).ShouldBeSameAs(bill);
        (await session.GetAsync<Person>(bill.Id)).ShouldBeSameAs(bill);

        await session.SaveChangesAsync();
        var again = await session.GetAsync<Person>(bill.Id);
        again.ShouldNotBeNull();
        again.ShouldNotBeSameAs(bill);
        (await session.Query<Person>().FirstOrDefaultAsync()).ShouldBeSameAs(again);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_session_without_tracking_loads_new_instances(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        await store.SaveAsync(new Person { Firstname = "Bill" });
        await using var session = store.Session(withTracking: false);
        var first = await session.Query<Person>().FirstOrDefaultAsync();
        (await session.Query<Person>().FirstOrDefaultAsync()).ShouldNotBeSameAs(first);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_thousand_documents_and_a_long_content_are_stored_in_one_commit(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        var longText = new string('x', 10_000);
        await store.SaveAsync([.. Enumerable.Range(1, 1000).Select(age => new Person { Age = age, Notes = longText[..(age * 10)] })]);

        (await store.CountRowsAsync("PersonByAge")).ShouldBe(1000);
        var oldest = await store.WithSessionAsync(session => session.Query<Person, PersonByAge>(x => x.Age == 1000).FirstOrDefaultAsync());
        oldest!.Notes.ShouldBe(longText);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_batch_size_of_zero_or_one_stores_the_same(Database database)
    {
        foreach (var size in new[] { 0, 1, 2 })
        {
            await using var store = await PeopleStore.CreateAsync(database, configuration => configuration.SetCommandsPageSize(size));
            await store.SaveAsync(new Person { Firstname = "A", Lastname = "X" }, new Person { Firstname = "B", Lastname = "X" });
            (await store.CountRowsAsync("PersonByName")).ShouldBe(2);
            (await store.CountRowsAsync("PersonsByLastname_Document")).ShouldBe(2);
        }
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task An_instance_with_an_identifier_updates_its_document(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        var bill = new Person { Firstname = "Bill" };
        await store.SaveAsync(bill);
        await store.SaveAsync(new Person { Id = bill.Id, Firstname = "William" });

        (await store.WithSessionAsync(session => session.Query<Person>().ListAsync())).Single().Firstname.ShouldBe("William");
        (await store.WithSessionAsync(session => session.QueryIndex<PersonByName>().ListAsync())).Single().SomeName.ShouldBe("William");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Two_instances_of_a_document_cannot_be_saved_together(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        var bill = new Person { Firstname = "Bill" };
        await store.SaveAsync(bill);
        await using var session = store.Session();
        (await session.GetAsync<Person>(bill.Id)).ShouldNotBeNull();
        await Should.ThrowAsync<InvalidOperationException>(() => session.SaveAsync(new Person { Id = bill.Id }));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task An_identifier_that_is_not_stored_cannot_be_updated(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        await using var session = store.Session();
        await session.SaveAsync(new Person { Id = 77 });
        await Should.ThrowAsync<InvalidOperationException>(() => session.SaveChangesAsync());
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Deleting_removes_the_document_and_its_index_rows(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        var bill = new Person { Firstname = "Bill", Lastname = "Gates" };
        var steve = new Person { Firstname = "Steve", Lastname = "Gates" };
        await store.SaveAsync(bill, steve);
        await using (var session = store.Session())
        {
            session.Delete((await session.GetAsync<Person>(bill.Id))!);
            await session.SaveChangesAsync();
        }

        await using (var session = store.Session())
        {
            // By its identifier only.
            session.Delete(new Person { Id = steve.Id, Lastname = "Gates" });
            await session.SaveChangesAsync();
        }

        foreach (var table in new[] { "Document", "PersonByName", "PersonByAge", "PersonsByLastname", "PersonsByLastname_Document" })
        {
            (await store.CountRowsAsync(table)).ShouldBe(0, table);
        }
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Deleting_what_was_flushed_in_the_session_removes_it(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        await using var session = store.Session();
        var bill = new Person { Firstname = "Bill", Lastname = "Gates" };
        await session.SaveAsync(bill);
        await session.FlushAsync();
        session.Delete(bill);
        (await session.Query<Person>().CountAsync()).ShouldBe(0);
        (await session.QueryIndex<PersonsByLastname>().CountAsync()).ShouldBe(0);
        await session.SaveChangesAsync();
        (await store.CountRowsAsync("Document")).ShouldBe(0);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task What_is_deleted_before_it_was_stored_is_forgotten_and_can_be_saved_again(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        await using var session = store.Session();
        var bill = new Person { Firstname = "Bill" };
        await session.SaveAsync(bill);
        session.Delete(bill);
        bill.Id.ShouldBe(0);
        (await session.Query<Person>().CountAsync()).ShouldBe(0);
        await session.SaveAsync(bill);
        await session.SaveChangesAsync();
        (await store.CountRowsAsync("Document")).ShouldBe(1);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task What_can_neither_be_found_nor_identified_cannot_be_deleted(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        await using var session = store.Session();
        session.Delete(new Person { Id = 1234 });
        await session.FlushAsync();

        session.Delete(new Person());
        await Should.ThrowAsync<InvalidOperationException>(() => session.FlushAsync());
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_detached_document_is_loaded_anew_and_not_written(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        var bill = new Person { Firstname = "Bill" };
        await store.SaveAsync(bill);
        await using var session = store.Session();
        var loaded = (await session.GetAsync<Person>(bill.Id))!;
        loaded.Firstname = "Steve";
        await session.SaveAsync(loaded);
        session.Detach(loaded);
        var again = (await session.GetAsync<Person>(bill.Id))!;
        again.ShouldNotBeSameAs(loaded);
        again.Firstname.ShouldBe("Bill");

        session.DetachAll();
        (await session.GetAsync<Person>(bill.Id)).ShouldNotBeSameAs(again);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task An_imported_document_is_updated_without_being_read(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        var bill = new Person { Firstname = "Bill" };
        await store.SaveAsync(bill);
        await using (var session = store.Session())
        {
            var copy = new Person { Id = bill.Id, Firstname = "William" };
            session.Import(copy).ShouldBeTrue();
            session.Import(copy).ShouldBeFalse();
            await session.SaveChangesAsync();
        }

        (await store.WithSessionAsync(session => session.QueryIndex<PersonByName>().ListAsync())).Single().SomeName.ShouldBe("William");
        await using var other = store.Session();
        Should.Throw<InvalidOperationException>(() => other.Import(new Person()));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Documents_are_returned_in_the_order_of_the_identifiers(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        var people = Enumerable.Range(0, 5).Select(i => new Person { Firstname = "P" + i }).ToArray();
        await store.SaveAsync(people);
        long[] ids = [people[3].Id, 9999, people[0].Id, people[4].Id];
        var found = await store.WithSessionAsync(session => session.GetAsync<Person>(ids));
        found.Select(person => person.Firstname).ShouldBe(["P3", "P0", "P4"]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_cancelled_session_ignores_later_changes(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        await store.SaveAsync(new Person { Firstname = "Bill" });
        await using var session = store.Session();
        await session.SaveAsync(new Person { Firstname = "Steve" });
        await session.FlushAsync();
        session.CurrentTransaction.ShouldNotBeNull();
        await session.CancelAsync();
        session.CurrentTransaction.ShouldBeNull();

        await session.SaveAsync(new Person { Firstname = "Paul" });
        await session.ResetAsync();
        await session.SaveAsync(new Person { Firstname = "Mary" });
        await session.SaveChangesAsync();
        (await session.Query<Person>().CountAsync()).ShouldBe(1);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_reset_session_can_be_used_again(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        await using var session = store.Session();
        await session.SaveAsync(new Person { Firstname = "Steve" });
        await session.FlushAsync();
        await session.ResetAsync();
        await session.SaveAsync(new Person { Firstname = "Paul" });
        await session.SaveChangesAsync();
        (await session.Query<Person>().ListAsync()).Single().Firstname.ShouldBe("Paul");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_session_can_be_used_after_a_commit_and_not_after_its_end(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        var session = store.Session();
        await session.SaveAsync(new Person { Firstname = "A" });
        await session.SaveChangesAsync();
        await session.SaveAsync(new Person { Firstname = "B" });
        await session.SaveChangesAsync();
        (await session.Query<Person>().CountAsync()).ShouldBe(2);
        await session.SaveAsync(new Person { Firstname = "C" });
        await session.FlushAsync();
        await session.DisposeAsync();

        (await store.CountRowsAsync("Document")).ShouldBe(2);
        await Should.ThrowAsync<ObjectDisposedException>(() => session.Query<Person>().CountAsync());
        Should.Throw<ObjectDisposedException>(() => session.Save(new Person()));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_failed_flush_cancels_the_session(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        await using var session = store.Session();
        await session.SaveAsync(new Person { Firstname = "Bill" });
        await session.SaveAsync(new Document());
        await Should.ThrowAsync<ArgumentException>(() => session.FlushAsync());
        await session.SaveAsync(new Person { Firstname = "Steve" });
        await session.SaveChangesAsync();
        (await store.CountRowsAsync("Document")).ShouldBe(0);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_cancelled_token_is_respected(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        var cancelled = new CancellationToken(canceled: true);
        await store.SaveAsync(new Person { Firstname = "Bill" });

        await using var first = store.Session();
        await Should.ThrowAsync<OperationCanceledException>(() => first.Query<Person>().ListAsync(cancelled));
        await using var second = store.Session();
        await Should.ThrowAsync<OperationCanceledException>(() => second.Query<Person>().FirstOrDefaultAsync(cancelled));
        await using var third = store.Session();
        await Should.ThrowAsync<OperationCanceledException>(() => third.Query<Person>().CountAsync(cancelled));
        await using var fourth = store.Session();
        await fourth.SaveAsync(new Person());
        await Should.ThrowAsync<OperationCanceledException>(() => fourth.SaveChangesAsync(cancelled));
        (await store.CountRowsAsync("Document")).ShouldBe(1);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Reads_open_no_transaction(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        await using var session = store.Session();
        await session.Query<Person>().ListAsync();
        session.CurrentTransaction.ShouldBeNull();
        var transaction = await session.BeginTransactionAsync();
        (await session.BeginTransactionAsync()).ShouldBeSameAs(transaction);
        (await session.CreateConnectionAsync()).ShouldBeSameAs(transaction.Connection);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Overlapping_operations_are_reported_when_they_are_checked(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database, configuration => configuration.EnableThreadSafetyChecks = true);
        store.Store.RegisterIndexes(new BlockingIndexes());
        await using var session = store.Session();
        BlockingIndexes.Gate = new TaskCompletionSource();
        await session.SaveAsync(new Blocking());
        var flush = session.FlushAsync();
        await Should.ThrowAsync<InvalidOperationException>(() => session.Query<Person>().CountAsync());
        BlockingIndexes.Gate.SetResult();
        await flush;

        // An index provider may query while the session is flushed.
        session.RegisterIndexes(new QueryingIndexes(session));
        await session.SaveAsync(new Named { Text = "x" });
        (await session.QueryIndex<PersonByName>().CountAsync()).ShouldBe(2);
    }
}
