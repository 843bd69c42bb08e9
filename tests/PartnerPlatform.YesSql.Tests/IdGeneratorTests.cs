using PartnerPlatform.YesSql.Tests.Models;
using YesSql;

namespace PartnerPlatform.YesSql.Tests;

public sealed class IdGeneratorTests : StoreTests
{
    [Theory, MemberData(nameof(Databases))]
    public async Task Numbers_go_on_after_a_restart(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        await store.SaveAsync(new Person(), new Person());
        using var again = await TestStore.OpenAsync(store.Database);
        again.Configuration.IdGenerator.GetNextId(string.Empty).ShouldBe(3);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Stores_that_lease_blocks_never_give_a_number_twice(Database database)
    {
        await using var database1 = await TestDatabase.CreateAsync(database);
        var stores = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => TestStore.OpenAsync(database1, configuration => configuration.UseBlockIdGenerator(5))));
        var numbers = await Task.WhenAll(stores.SelectMany(store => Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            var taken = new List<long>();
            for (var i = 0; i < 20; i++)
            {
                taken.Add(await store.Configuration.IdGenerator.GetNextIdAsync(string.Empty));
                taken.Add(store.Configuration.IdGenerator.GetNextId(string.Empty));
            }

            return taken;
        }))));

        var all = numbers.SelectMany(taken => taken).ToList();
        all.Count.ShouldBe(360);
        all.Distinct().Count().ShouldBe(360);
        all.Min().ShouldBe(1);
        Should.Throw<InvalidOperationException>(() => stores[0].Configuration.IdGenerator.GetNextId("Unknown"));
    }
}
