using PartnerPlatform.YesSql.Tests.Models;
using YesSql;

namespace PartnerPlatform.YesSql.Tests;

public sealed class TypeTests : StoreTests
{
    [Theory, MemberData(nameof(Databases))]
    public async Task A_document_of_another_type_is_not_returned(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        var bill = new Person { Firstname = "Bill" };
        await store.SaveAsync(bill);
        await using var session = store.Session();
        (await session.GetAsync<Circle>(bill.Id)).ShouldBeNull();
        (await session.Query<Circle>().CountAsync()).ShouldBe(0);
        (await session.GetAsync<object>(bill.Id)).ShouldBeOfType<Person>();
        (await session.Query().Any().ListAsync()).Single().ShouldBeOfType<Person>();
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_query_by_an_index_returns_subclasses(Database database)
    {
        await using var store = await TestStore.CreateAsync(database);
        store.Store.RegisterIndexes<CircleIndexes>().RegisterIndexes<SquareIndexes>();
        await store.ChangeSchemaAsync(builder => builder.CreateMapIndexTableAsync(typeof(ShapeByArea), table => table.Column<double>("Area"), null));
        await store.SaveAsync(new Circle { Radius = 1 }, new Square { Size = 2 });

        await using var session = store.Session();
        var shapes = await session.Query<Shape, ShapeByArea>().OrderBy(x => x.Area).ListAsync();
        shapes.Select(shape => shape.GetType()).ShouldBe([typeof(Circle), typeof(Square)]);
        (await session.Query<Square, ShapeByArea>(x => x.Area > 0).ListAsync()).Single().Size.ShouldBe(2);
        (await session.Query<Shape>().CountAsync()).ShouldBe(0);
        (await session.Query<Square, ShapeByArea>(x => x.Area > 0, filterType: true).CountAsync()).ShouldBe(1);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Anonymous_objects_keep_their_values(Database database)
    {
        await using var store = await TestStore.CreateAsync(database);
        await store.SaveAsync(new { Name = "Bill", Age = 3, Tags = new[] { "a", "b" }, Nested = new { Ok = true } });
        await using var session = store.Session();
        dynamic loaded = (await session.Query().Any().FirstOrDefaultAsync())!;
        ((string)loaded.Name).ShouldBe("Bill");
        ((int)loaded.Age).ShouldBe(3);
        ((bool)loaded.Nested.Ok).ShouldBeTrue();
        ((object)loaded.Tags[1]).ShouldBe("b");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Types_are_stored_by_full_name_and_assembly_or_by_a_chosen_name(Database database)
    {
        await using var store = await TestStore.CreateAsync(database);
        store.Store.TypeNames[typeof(Square)] = "square";
        await store.SaveAsync(new Circle { Radius = 1 }, new Square { Size = 2 }, new Named { Text = "x" }, new Box<Circle> { Content = new Circle() }, new Outer.Inner());

        var dialect = store.Store.Configuration.SqlDialect;
        var names = (await store.ReadAsync($"select {dialect.QuoteForColumnName("Type")} from {store.Quote("Document")} order by {dialect.QuoteForColumnName("Id")}"))
            .Select(row => (string)row[0]!).ToArray();
        names[0].ShouldBe("PartnerPlatform.YesSql.Tests.Models.Circle, PartnerPlatform.YesSql.Tests");
        names[1].ShouldBe("square");
        names[2].ShouldBe("Elsewhere.Named, Elsewhere");
        names[3].ShouldStartWith("PartnerPlatform.YesSql.Tests.Models.Box`1[[PartnerPlatform.YesSql.Tests.Models.Circle, PartnerPlatform.YesSql.Tests, Version=");
        names[3].ShouldEndWith("]], PartnerPlatform.YesSql.Tests");
        names[4].ShouldBe("PartnerPlatform.YesSql.Tests.Models.Outer+Inner, PartnerPlatform.YesSql.Tests");

        // A process that has not stored them finds the types all the same.
        using var again = await TestStore.OpenAsync(store.Database);
        await using var session = again.CreateSession();
        var types = (await session.Query().Any().ListAsync()).Select(item => item.GetType());
        types.ShouldBe([typeof(Circle), typeof(Named), typeof(Box<Circle>), typeof(Outer.Inner)]);
        Should.Throw<KeyNotFoundException>(() => again.TypeNames["square"]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Identifiers_and_versions_may_be_integers_private_or_missing(Database database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var small = new SmallNumbers { Name = "a" };
        await store.SaveAsync(small, new Outer.Inner(), new PrivateId("b"));
        small.Id.ShouldBe(1);
        small.Version.ShouldBe(1);
        await using var session = store.Session();
        (await session.Query<PrivateId>().FirstOrDefaultAsync())!.ID.ShouldBe(3);
        (await session.Query<Outer.Inner>().FirstOrDefaultAsync()).ShouldNotBeNull();
        var content = (await store.ReadAsync($"select {store.Store.Configuration.SqlDialect.QuoteForColumnName("Content")} from {store.Quote("Document")} order by 1 desc"))
            .Select(row => (string)row[0]!);
        content.ShouldContain("""{"Id":1,"Name":"a","Version":1}""");
    }
}
