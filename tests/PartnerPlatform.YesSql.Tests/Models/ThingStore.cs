using YesSql;
using YesSql.Sql;

namespace PartnerPlatform.YesSql.Tests.Models;

public static class ThingStore
{
    public static async Task<TestStore> CreateAsync(Database database, Action<IConfiguration>? configure = null)
    {
        var store = await TestStore.CreateAsync(database, configure);
        store.Store.RegisterIndexes<ThingIndexes>();
        await store.ChangeSchemaAsync(async builder =>
        {
            await builder.CreateMapIndexTableAsync<ThingIndex>(table => table
                .Column<string>("Name")
                .Column<string>("Text", column => column.WithLength(767))
                .Column<int>("Number")
                .Column<int?>("Maybe")
                .Column<long>("Big")
                .Column<short>("Small")
                .Column<byte>("Tiny")
                .Column<bool>("Flag")
                .Column<decimal>("Price")
                .Column<float>("Half")
                .Column<double>("Exact")
                .Column<DateTime>("Date")
                .Column<DateTimeOffset>("Moment")
                .Column<TimeSpan>("Duration")
                .Column<Guid>("Code")
                .Column<char>("Letter")
                .Column<ThingKind>("Kind")
                .Column<byte[]>("Bytes"));
            await builder.CreateMapIndexTableAsync<ThingTag>(table => table.Column<string>("Thing").Column<string>("Tag"));
        });
        await store.SaveAsync(Create("a", 1, "red"), Create("b", 2, "red", "blue", "round"), Create("c", 3, "green"), Create("d", 4));
        return store;
    }

    public static Thing Create(string name, int number, params string[] tags) => new()
    {
        Name = name,
        Number = number,
        Text = number switch { 1 => "Alpha", 2 => "Beta", 3 => "Gamma", _ => "Delta" },
        Date = new DateTime(2020 + number, 3, 4, 5, 6, 7),
        Moment = new DateTimeOffset(2020 + number, 3, 4, 5, 6, 7, TimeSpan.FromHours(2)),
        Code = new Guid(number, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
        Bytes = [.. Enumerable.Repeat((byte)number, 65_536)],
        Tags = tags,
    };
}
