using PartnerPlatform.YesSql.Tests.Models;
using YesSql;
using YesSql.Services;

namespace PartnerPlatform.YesSql.Tests;

public sealed class QueryTests : StoreTests
{
    [Theory, MemberData(nameof(Databases))]
    public async Task Comparisons_select_rows(Database database)
    {
        await using var store = await ThingStore.CreateAsync(database);
        var two = 2;
        var holder = new { Value = (int?)2, Missing = (int?)null, Text = "b", Deep = new { Array = new[] { 1, 2 } } };
        string? nothing = null;

        (await Names(store, x => x.Number == two)).ShouldBe("b");
        (await Names(store, x => x.Number != 2)).ShouldBe("a,c,d");
        (await Names(store, x => x.Number < 2)).ShouldBe("a");
        (await Names(store, x => x.Number <= 2)).ShouldBe("a,b");
        (await Names(store, x => 2 < x.Number)).ShouldBe("c,d");
        (await Names(store, x => x.Number >= holder.Value)).ShouldBe("b,c,d");
        (await Names(store, x => x.Number == holder.Deep.Array[1])).ShouldBe("b");
        (await Names(store, x => x.Name == holder.Text)).ShouldBe("b");
        (await Names(store, x => x.Maybe == null)).ShouldBe("a,c");
        (await Names(store, x => x.Maybe == holder.Missing)).ShouldBe("a,c");
        (await Names(store, x => x.Name != nothing && x.Maybe != null)).ShouldBe("b,d");
        (await Names(store, x => null == x.Maybe)).ShouldBe("a,c");
        (await Names(store, x => x.Maybe != 20)).ShouldBe("d");
        (await Names(store, x => x.Maybe!.Value == 20)).ShouldBe("b");
        (await Names(store, x => x.Maybe.HasValue)).ShouldBe("b,d");
        (await Names(store, x => !x.Maybe.HasValue)).ShouldBe("a,c");
        (await Names(store, x => x.Kind == ThingKind.Large)).ShouldBe("c,d");
        (await Names(store, x => x.Number == Math.Max(1, two) && x.Name == string.Concat("", "b"))).ShouldBe("b");
        (await Names(store, x => x.Number == Static())).ShouldBe("c");
        (await Names(store, x => x.Number == (two > 1 ? 4 : 1))).ShouldBe("d");
        (await Names(store, x => x.Name == (nothing ?? "a"))).ShouldBe("a");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Booleans_select_rows(Database database)
    {
        await using var store = await ThingStore.CreateAsync(database);
        var yes = true;
        (await Names(store, x => x.Flag)).ShouldBe("a,c");
        (await Names(store, x => !x.Flag)).ShouldBe("b,d");
        (await Names(store, x => x.Flag == yes)).ShouldBe("a,c");
        (await Names(store, x => x.Flag != true)).ShouldBe("b,d");
        (await Names(store, x => true)).ShouldBe("a,b,c,d");
        (await Names(store, x => false)).ShouldBe(string.Empty);
        (await Names(store, x => yes && x.Number == 1)).ShouldBe("a");
        (await Names(store, x => x.Number == 1 || x.Number == 3 && x.Flag)).ShouldBe("a,c");
        (await Names(store, x => (x.Number == 1 || x.Number == 2) && !x.Flag)).ShouldBe("b");
        (await Names(store, x => (x.Number == 1 | x.Number == 2) & x.Flag)).ShouldBe("a");
        (await Names(store, x => !(x.Number > 1 && x.Flag))).ShouldBe("a,b,d");
        (await Names(store, x => (x.Number > 2) == x.Flag)).ShouldBe("b,c");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Arithmetic_selects_rows(Database database)
    {
        await using var store = await ThingStore.CreateAsync(database);
        (await Names(store, x => x.Number + 1 == 3)).ShouldBe("b");
        (await Names(store, x => x.Number * 2 > 5)).ShouldBe("c,d");
        (await Names(store, x => 10 - x.Number == 9)).ShouldBe("a");
        (await Names(store, x => x.Number / 2 == 2)).ShouldBe("d");
        (await Names(store, x => x.Price + 0.5m > 2.9m)).ShouldBe("b,c,d");
        (await Names(store, x => x.Price == 2.5m)).ShouldBe("b");
        (await Names(store, x => x.Name + "!" == "c!")).ShouldBe("c");
        (await Names(store, x => string.Concat(x.Name, "-", x.Text) == "a-Alpha")).ShouldBe("a");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Texts_select_rows(Database database)
    {
        await using var store = await ThingStore.CreateAsync(database);
        var part = "et";
        (await Names(store, x => x.Text!.StartsWith("Al"))).ShouldBe("a");
        (await Names(store, x => x.Text!.EndsWith("ta"))).ShouldBe("b,d");
        (await Names(store, x => x.Text!.Contains(part))).ShouldBe("b");
        (await Names(store, x => x.Text!.Contains('m'))).ShouldBe("c");
        (await Names(store, x => x.Text.NotContains("a"))).ShouldBe(string.Empty);
        (await Names(store, x => x.Text.IsLike("_e%"))).ShouldBe("b,d");
        (await Names(store, x => x.Text.IsNotLike("%ta"))).ShouldBe("a,c");
        (await Names(store, x => !x.Text!.StartsWith("Al"))).ShouldBe("b,c,d");
        string? nothing = null;
        Should.Throw<ArgumentException>(() => Names(store, x => x.Text!.Contains(nothing!)).GetAwaiter().GetResult());

        var ignoringCase = database == Database.Sqlite ? "a" : string.Empty;
        (await Names(store, x => x.Text == "ALPHA")).ShouldBe(ignoringCase);
        (await Names(store, x => x.Text!.StartsWith("al"))).ShouldBe(ignoringCase);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Lists_select_rows(Database database)
    {
        await using var store = await ThingStore.CreateAsync(database);
        var names = new List<string?> { "a", "c" };
        int[] none = [];
        (await Names(store, x => x.Name.IsIn(names))).ShouldBe("a,c");
        (await Names(store, x => x.Name.IsNotIn(names))).ShouldBe("b,d");
        (await Names(store, x => x.Number.IsIn(new[] { 4 }))).ShouldBe("d");
        (await Names(store, x => x.Number.IsNotIn(new[] { 4 }))).ShouldBe("a,b,c");
        (await Names(store, x => x.Number.IsIn(none))).ShouldBe(string.Empty);
        (await Names(store, x => x.Number.IsNotIn(none))).ShouldBe("a,b,c,d");
        (await Names(store, x => x.Kind.IsIn(new[] { ThingKind.Small, ThingKind.Medium }))).ShouldBe("a,b");
        names.Add(null);
        (await Names(store, x => x.Name.IsIn(names))).ShouldBe("a,c");
        (await Names(store, x => x.Name.IsNotIn(names))).ShouldBe(string.Empty);
        (await Names(store, x => x.Number.IsIn(Enumerable.Range(0, 3000)))).ShouldBe("a,b,c,d");
        List<string>? missing = null;
        Should.Throw<ArgumentException>(() => Names(store, x => x.Name.IsIn(missing!)).GetAwaiter().GetResult());
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Other_rows_select_rows(Database database)
    {
        await using var store = await ThingStore.CreateAsync(database);
        var limit = 2;
        (await Names(store, x => x.Name.IsIn<ThingTag>(y => y.Thing, y => y.Tag == "red"))).ShouldBe("a,b");
        (await Names(store, x => x.Name.IsNotIn<ThingTag>(y => y.Thing, y => y.Tag == "red"))).ShouldBe("c,d");
        (await Names(store, x => x.Name.IsInAny<ThingTag>(y => y.Thing))).ShouldBe("a,b,c");
        (await Names(store, x => x.Name.IsNotInAny<ThingTag>(y => y.Thing))).ShouldBe("d");
        (await Names(store, x => x.Number >= limit && x.Name.IsIn<ThingTag>(y => y.Thing, y => y.Tag == "red" || y.Tag == "green"))).ShouldBe("b,c");
        (await Names(store, x => x.Number.IsIn<ThingIndex>(y => y.Number, y => y.Name == "d"))).ShouldBe("d");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Values_of_all_types_select_rows(Database database)
    {
        await using var store = await ThingStore.CreateAsync(database);
        var thing = ThingStore.Create("b", 2);
        var date = thing.Date;
        var moment = thing.Moment;
        (await Names(store, x => x.Date == date)).ShouldBe("b");
        (await Names(store, x => x.Date > date)).ShouldBe("c,d");
        (await Names(store, x => x.Moment == moment)).ShouldBe("b");
        (await Names(store, x => x.Moment <= moment.ToOffset(TimeSpan.FromHours(5)))).ShouldBe("a,b");
        (await Names(store, x => x.Duration == TimeSpan.FromMinutes(2))).ShouldBe("b");
        (await Names(store, x => x.Code == thing.Code)).ShouldBe("b");
        (await Names(store, x => x.Code.IsIn(new[] { thing.Code, Guid.Empty }))).ShouldBe("b");
        (await Names(store, x => x.Letter == 'b')).ShouldBe("b");
        (await Names(store, x => x.Big > 20_000_000_000L)).ShouldBe("c,d");
        (await Names(store, x => x.Half == 1f)).ShouldBe("b");

        await using var session = store.Session();
        var row = await session.QueryIndex<ThingIndex>(x => x.Name == "b").FirstOrDefaultAsync();
        row!.Date.ShouldBe(date);
        row.Date.Kind.ShouldBe(DateTimeKind.Unspecified);
        row.Moment.ShouldBe(moment);
        row.Duration.ShouldBe(TimeSpan.FromMinutes(2));
        row.Code.ShouldBe(thing.Code);
        row.Letter.ShouldBe('b');
        row.Price.ShouldBe(2.5m);
        row.Kind.ShouldBe(ThingKind.Medium);
        row.Bytes.ShouldBe(thing.Bytes);
        row.Maybe.ShouldBe(20);
        row.Half.ShouldBe(1f);
        row.Exact.ShouldBe(0.2, 1e-12);
        row.Small.ShouldBe((short)2);
        row.Tiny.ShouldBe((byte)2);
        (await session.QueryIndex<ThingIndex>(x => x.Name == "a").FirstOrDefaultAsync())!.Maybe.ShouldBeNull();
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Unsupported_expressions_are_refused(Database database)
    {
        await using var store = await ThingStore.CreateAsync(database);
        await using var session = store.Session();
        var query = session.Query<Thing, ThingIndex>();
        var list = new List<string?> { "a" };
        Should.Throw<ArgumentException>(() => query.Where(x => x.Name!.ToLower() == "a"));
        Should.Throw<ArgumentException>(() => query.Where(x => x.Name!.Equals("a")));
        Should.Throw<ArgumentException>(() => query.Where(x => string.IsNullOrEmpty(x.Name)));
        Should.Throw<ArgumentException>(() => query.Where(x => Math.Abs(x.Number) == 1));
        Should.Throw<InvalidOperationException>(() => query.Where(x => list.Contains(x.Name)));
        Should.Throw<InvalidOperationException>(() => query.Where(x => x.Number % 2 == 0));
        Should.Throw<ArgumentException>(() => query.With(typeof(Thing)));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Orders_apply_in_sequence(Database database)
    {
        await using var store = await ThingStore.CreateAsync(database);
        await using var session = store.Session();
        var query = session.Query<Thing, ThingIndex>();
        (await ListAsync(query.OrderByDescending(x => x.Number))).ShouldBe("d,c,b,a");
        (await ListAsync(query.OrderBy(x => x.Flag).ThenByDescending(x => x.Name))).ShouldBe("d,b,c,a");
        (await ListAsync(query.OrderBy(x => x.Kind).ThenByDescending(x => x.Number))).ShouldBe("a,b,d,c");
        (await ListAsync(query.OrderBy(x => x.Code))).Length.ShouldBe(7);
        var column = store.Store.Configuration.SqlDialect.QuoteForColumnName("Number");
        (await ListAsync(query.OrderByDescending(column))).ShouldBe("d,c,b,a");
        (await ListAsync(query.OrderBy($"{column} desc"))).ShouldBe("d,c,b,a");
        (await ListAsync(query.OrderBy(x => x.Kind).ThenBy($"{column} desc"))).ShouldBe("a,b,d,c");
        (await ListAsync(query.OrderByRandom())).Length.ShouldBe(7);
        (await ListAsync(query.OrderBy(x => x.Kind).ThenByRandom())).ShouldStartWith("a,b,");
        (await query.OrderByDescending(x => x.Number).FirstOrDefaultAsync())!.Name.ShouldBe("d");

        var rows = await session.QueryIndex<ThingIndex>().OrderBy(x => x.Flag).ThenByDescending(x => x.Number).ListAsync();
        string.Join(',', rows.Select(row => row.Name)).ShouldBe("d,b,c,a");
    }

    [Fact]
    public async Task Sqlite_orders_ignoring_case()
    {
        await using var store = await PeopleStore.CreateAsync(Database.Sqlite);
        await store.SaveAsync(new Person { Firstname = "D" }, new Person { Firstname = "b" }, new Person { Firstname = "C" }, new Person { Firstname = "a" });
        await using var session = store.Session();
        var people = await session.Query<Person, PersonByName>().OrderBy(x => x.SomeName).ListAsync();
        people.Select(person => person.Firstname).ShouldBe(["a", "b", "C", "D"]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Pages_count_documents(Database database)
    {
        await using var store = await ThingStore.CreateAsync(database);
        await using var session = store.Session();
        var query = session.Query<Thing, ThingIndex>().OrderBy(x => x.Name);
        (await ListAsync(query.Skip(1).Take(2))).ShouldBe("b,c");
        (await query.CountAsync()).ShouldBe(4);
        (await ListAsync(query.Skip(3).Take(10))).ShouldBe("d");
        (await ListAsync(session.Query<Thing, ThingIndex>().OrderBy(x => x.Name).Skip(2))).ShouldBe("c,d");
        (await ListAsync(session.Query<Thing>().Skip(2))).ShouldBe("c,d");
        (await ListAsync(session.Query<Thing>().Take(1))).ShouldBe("a");
        (await ListAsync(session.Query<Thing>().Take(0))).ShouldBe(string.Empty);
        (await session.Query<Thing, ThingIndex>().OrderBy(x => x.Name).Skip(1).FirstOrDefaultAsync())!.Name.ShouldBe("b");

        (await session.QueryIndex<ThingIndex>().OrderBy(x => x.Name).Skip(1).Take(2).ListAsync()).Select(row => row.Name).ShouldBe(["b", "c"]);
        (await session.QueryIndex<ThingIndex>().Take(0).ListAsync()).Count().ShouldBe(4);
        (await session.QueryIndex<ThingIndex>().Take(1).CountAsync()).ShouldBe(4);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_document_is_listed_once_whatever_its_rows(Database database)
    {
        await using var store = await ThingStore.CreateAsync(database);
        await using var session = store.Session();
        (await ListAsync(session.Query<Thing, ThingTag>())).ShouldBe("a,b,c");
        (await session.Query<Thing, ThingTag>().CountAsync()).ShouldBe(3);
        (await ListAsync(session.Query<Thing, ThingTag>().OrderByDescending(x => x.Thing).Take(2))).ShouldBe("c,b");
        (await session.Query<Thing, ThingTag>().NoDuplicates().ListAsync()).Count().ShouldBe(5);

        var streamed = 0;
        await foreach (var thing in session.Query<Thing, ThingTag>().ToAsyncEnumerable())
        {
            thing.ShouldNotBeNull();
            streamed++;
        }

        streamed.ShouldBe(3);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Indexes_are_joined_and_combined(Database database)
    {
        await using var store = await ThingStore.CreateAsync(database);
        await using var session = store.Session();
        (await ListAsync(session.Query<Thing>().With<ThingTag>(x => x.Tag == "red").With<ThingIndex>(x => x.Number > 1))).ShouldBe("b");
        (await ListAsync(session.Query<Thing>().With<ThingIndex>(x => x.Number > 1).With<ThingTag>(x => x.Tag == "red"))).ShouldBe("b");
        (await ListAsync(session.Query<Thing>().With<ThingTag>(x => x.Tag == "red").With<ThingTag>(x => x.Tag == "blue"))).ShouldBe(string.Empty);
        (await ListAsync(session.Query<Thing>().All(
            x => x.With<ThingTag>(y => y.Tag == "red"),
            x => x.With<ThingTag>(y => y.Tag == "blue")))).ShouldBe("b");
        (await ListAsync(session.Query<Thing>().Any(
            x => x.With<ThingTag>(y => y.Tag == "green"),
            x => x.With<ThingTag>(y => y.Tag == "blue")))).ShouldBe("b,c");
        (await ListAsync(session.Query<Thing>().With<ThingIndex>(x => x.Flag).Any(
            x => x.With<ThingTag>(y => y.Tag == "red"),
            x => x.All(
                y => y.With<ThingIndex>(z => z.Number == 3),
                y => y.With<ThingTag>(z => z.Tag == "green"))))).ShouldBe("a,c");
        (await ListAsync(session.Query<Thing>().Any().With<ThingIndex>(x => x.Number == 1))).ShouldBe("a");
        (await ListAsync(session.Query<Thing>().With<ThingIndex>(x => x.Number > 0).With(typeof(ThingTag)))).ShouldBe("a,b,c");

        var asynchronous = await session.Query<Thing>().AnyAsync(
            async x =>
            {
                await Task.Yield();
                return x.With<ThingIndex>(y => y.Number == 4);
            },
            x => new(x.With<ThingIndex>(y => y.Number == 1)));
        (await ListAsync(asynchronous)).ShouldBe("a,d");
        var all = await session.Query<Thing>().AllAsync(x => new(x.With<ThingIndex>(y => y.Number > 1)), x => new(x.With<ThingIndex>(y => y.Number < 3)));
        (await ListAsync(all)).ShouldBe("b");

        var ordered = session.Query<Thing>().Any(x => x.With<ThingIndex>(y => y.Number < 3).OrderByDescending(y => y.Number));
        (await ListAsync(ordered)).ShouldBe("b,a");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Sql_can_be_used_where_an_expression_cannot(Database database)
    {
        await using var store = await ThingStore.CreateAsync(database);
        await using var session = store.Session();
        (await ListAsync(session.Query<Thing, ThingIndex>()
            .Where(dialect => $"{dialect.QuoteForColumnName("Number")} % 2 = @Rest").WithParameter("Rest", 0))).ShouldBe("b,d");

        var query = session.Query<Thing>().With<ThingTag>();
        var alias = query.GetTypeAlias(typeof(ThingTag));
        alias.ShouldBe("ThingTag_a1");
        (await ListAsync(query.Where(dialect => $"{dialect.QuoteForAliasName(alias)}.{dialect.QuoteForColumnName("Tag")} = @Tag")
            .WithParameter("@Tag", "red").With<ThingIndex>(x => x.Number == 2))).ShouldBe("b");
        (await session.QueryIndex<ThingIndex>().Where(dialect => dialect.RenderMethod("year", dialect.QuoteForColumnName("Date")) + " = @Year")
            .WithParameter("Year", 2022).ListAsync()).Single().Name.ShouldBe("b");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Parts_of_dates_can_be_rendered(Database database)
    {
        await using var store = await ThingStore.CreateAsync(database);
        var dialect = store.Store.Configuration.SqlDialect;
        var column = dialect.QuoteForColumnName("Date");
        string[] parts = ["year", "month", "day", "hour", "minute", "second"];
        var row = (await store.ReadAsync(
            $"select {string.Join(", ", parts.Select(part => dialect.RenderMethod(part, column)))} from {store.Quote("ThingIndex")} " +
            $"where {dialect.QuoteForColumnName("Name")} = 'b' and {column} < {dialect.RenderMethod("now")}"))[0];
        row.Select(value => Convert.ToInt32(value)).ShouldBe([2022, 3, 4, 5, 6, 7]);
        (await store.ReadAsync($"select {dialect.RenderMethod("upper", "'x'")}"))[0][0].ShouldBe("X");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_query_can_be_reused_with_other_values(Database database)
    {
        await using var store = await ThingStore.CreateAsync(database);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            await using var session = store.Session();
            foreach (var (text, expected) in new[] { ("b", "b"), ("c", "c"), (null, "a,c") })
            {
                (await ListAsync(session.ExecuteQuery(new ThingsByName { Name = text, MaybeNull = text is null }))).ShouldBe(expected);
            }

            (await session.ExecuteQuery(new ThingsByName { Name = "d" }).CountAsync()).ShouldBe(1);
            (await session.ExecuteQuery(new ThingsByName { Name = "d" }).FirstOrDefaultAsync())!.Number.ShouldBe(4);
        })));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Counting_and_listing_work_in_any_order_and_repeatedly(Database database)
    {
        await using var store = await ThingStore.CreateAsync(database);
        await using var session = store.Session();
        var query = session.Query<Thing, ThingIndex>(x => x.Number > 1).OrderBy(x => x.Number);
        (await query.CountAsync()).ShouldBe(3);
        (await ListAsync(query)).ShouldBe("b,c,d");
        (await query.FirstOrDefaultAsync())!.Name.ShouldBe("b");
        (await query.CountAsync()).ShouldBe(3);
        (await ListAsync(query.Where(x => x.Number < 4))).ShouldBe("b,c");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_failed_query_cancels_the_session(Database database)
    {
        await using var store = await ThingStore.CreateAsync(database);
        await using var session = store.Session();
        await session.SaveAsync(ThingStore.Create("e", 5));
        await Should.ThrowAsync<System.Data.Common.DbException>(() => session.Query<Thing, ThingIndex>().Where("no sql at all").ListAsync());
        await session.SaveChangesAsync();
        (await store.CountRowsAsync("Document")).ShouldBe(4);
    }

    private static int Static() => 3;

    private static async Task<string> Names(TestStore store, System.Linq.Expressions.Expression<Func<ThingIndex, bool>> predicate)
    {
        await using var session = store.Session();
        var things = await session.Query<Thing, ThingIndex>(predicate).OrderBy(x => x.Name).ListAsync();
        var rows = await session.QueryIndex(predicate).OrderBy(x => x.Name).ListAsync();
        var names = string.Join(',', things.Select(thing => thing.Name));
        string.Join(',', rows.Select(row => row.Name)).ShouldBe(names);
        (await session.Query<Thing, ThingIndex>(predicate).CountAsync()).ShouldBe(things.Count());
        (await session.QueryIndex(predicate).CountAsync()).ShouldBe(things.Count());
        return names;
    }

    private static async Task<string> ListAsync(IQuery<Thing> query) => string.Join(',', (await query.ListAsync()).Select(thing => thing.Name));
}
