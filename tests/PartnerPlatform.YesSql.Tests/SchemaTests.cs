using System.Data.Common;
using PartnerPlatform.YesSql.Tests.Models;
using YesSql;
using YesSql.Sql;

namespace PartnerPlatform.YesSql.Tests;

public sealed class SchemaTests : StoreTests
{
    [Fact]
    public async Task Sqlite_tables_are_those_that_orchard_creates()
    {
        await using var store = await TestStore.CreateAsync(Database.Sqlite, configuration => configuration.SetIdentityColumnSize(IdentityColumnSize.Int64));
        await store.Store.InitializeCollectionAsync("Audit");
        await store.ChangeSchemaAsync(async builder =>
        {
            await builder.CreateMapIndexTableAsync<AliasPartIndex>(table => table
                .Column<string>("Alias", column => column.WithLength(740))
                .Column<string>("ContentItemId", column => column.WithLength(26))
                .Column<bool>("Latest", column => column.WithDefault(false))
                .Column<bool>("Published", column => column.WithDefault(true)));
            await builder.AlterIndexTableAsync<AliasPartIndex>(table => table.CreateIndex(
                "IDX_AliasPartIndex_DocumentId", "DocumentId", "Alias(740)", "ContentItemId", "Published", "Latest"));
            await builder.CreateReduceIndexTableAsync<UserByRoleNameIndex>(table => table.Column<string>("RoleName").Column<int>("Count"));
            await builder.AlterIndexTableAsync<UserByRoleNameIndex>(table => table.CreateIndex("IDX_UserByRoleNameIndex_RoleName", "RoleName"));
            await builder.CreateTableAsync("RecordIndexingTask", table => table
                .Column<long>("Id", column => column.PrimaryKey().Identity())
                .Column<string>("RecordId", column => column.WithLength(26))
                .Column<string>("Category", column => column.WithLength(50))
                .Column<DateTime>("CreatedUtc", column => column.NotNull())
                .Column<int>("Type"));
            await builder.AlterTableAsync("RecordIndexingTask", table => table.CreateIndex("IDX_RecordIndexingTask_RecordId_Category", "RecordId", "Category"));
        });

        var sample = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Samples", "schema.sqlite.sql")).Select(line => line.TrimEnd(';')).ToHashSet();
        var statements = (await store.ReadAsync("select sql from sqlite_master where sql is not null and name not like 'sqlite_%'")).Select(row => (string)row[0]!).ToList();
        statements.Count.ShouldBe(13);
        statements.ShouldAllBe(statement => sample.Contains(statement));
    }

    [Fact]
    public async Task Postgres_tables_have_the_types_keys_and_indexes_of_orchard()
    {
        await using var store = await ThingStore.CreateAsync(Database.Postgres, configuration => configuration.SetTablePrefix("tp_"));
        var columns = await store.ReadAsync(
            "select column_name || ' ' || udt_name || coalesce('(' || character_maximum_length || ')', '') || ' ' || is_nullable " +
            "from information_schema.columns where table_schema = current_schema() and table_name = 'tp_ThingIndex' order by ordinal_position");
        columns.Select(row => (string)row[0]!).ShouldBe(
        [
            "Id int4 NO", "DocumentId int4 YES", "Name varchar(255) YES", "Text varchar(767) YES", "Number int4 YES", "Maybe int4 YES", "Big int8 YES",
            "Small int2 YES", "Tiny int2 YES", "Flag bool YES", "Price numeric YES", "Half float4 YES", "Exact float8 YES", "Date timestamp YES",
            "Moment timestamptz YES", "Duration int8 YES", "Code uuid YES", "Letter varchar(255) YES", "Kind int4 YES", "Bytes bytea YES",
        ]);
        var document = await store.ReadAsync(
            "select column_name || ' ' || udt_name || ' ' || is_nullable || coalesce(' ' || column_default, '') " +
            "from information_schema.columns where table_schema = current_schema() and table_name = 'tp_Document' order by ordinal_position");
        document.Select(row => (string)row[0]!).ShouldBe(["Id int4 NO", "Type varchar NO", "Content text YES", "Version int8 NO 0"]);

        var indexes = (await store.ReadAsync("select indexname from pg_indexes where schemaname = current_schema() order by 1")).Select(row => (string)row[0]!);
        indexes.ShouldContain("tp_IDX_FK_ThingIndex");
        indexes.ShouldContain("tp_IX_Document_Type");
        (await store.ReadAsync("select conname from pg_constraint where connamespace = current_schema()::regnamespace and contype = 'f' order by 1")).Select(row => (string)row[0]!)
            .ShouldBe(["tp_fk_thingindex", "tp_fk_thingtag"]);
    }

    [Fact]
    public async Task Long_names_of_postgres_keys_and_indexes_are_shortened()
    {
        await using var store = await TestStore.CreateAsync(Database.Postgres, configuration => configuration.SetTablePrefix(new string('p', 30) + "_"));
        await store.ChangeSchemaAsync(builder => builder.CreateReduceIndexTableAsync<PersonsByLastname>(table => table.Column<string>("Lastname").Column<int>("Count")));
        var names = (await store.ReadAsync("select indexname from pg_indexes where schemaname = current_schema() and indexname like 'IDX_FK_%'")).Select(row => (string)row[0]!);
        names.Single().Length.ShouldBe("IDX_FK_".Length + 52);
        var keys = (await store.ReadAsync("select conname from pg_constraint where connamespace = current_schema()::regnamespace and contype = 'f'")).Select(row => (string)row[0]!).ToList();
        keys.Count.ShouldBe(2);
        keys.ShouldAllBe(key => key.StartsWith("fk_") && key.Length == 55);
    }

    [Fact]
    public async Task A_postgres_schema_holds_the_tables()
    {
        await using var store = await PeopleStore.CreateAsync(Database.Postgres, configuration => configuration.Schema = "Portal");
        await store.SaveAsync(new Person { Firstname = "Bill", Lastname = "Gates" });
        (await store.ReadAsync("select count(*) from information_schema.tables where table_schema = 'Portal'"))[0][0].ShouldBe(5L);
        await using var session = store.Session();
        (await session.Query<Person, PersonsByLastname>(x => x.Lastname == "Gates").CountAsync()).ShouldBe(1);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Prefixes_keep_stores_of_a_database_apart(Database database)
    {
        await using var one = await PeopleStore.CreateAsync(database);
        using var other = await TestStore.OpenAsync(one.Database, configuration => configuration.SetTablePrefix("other_"));
        await one.SaveAsync(new Person());
        await using var session = other.CreateSession();
        (await session.Query<Person>().CountAsync()).ShouldBe(0);
        await session.SaveAsync(new Person());
        await session.SaveChangesAsync();
        (await one.CountRowsAsync("other_Document")).ShouldBe(1);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Tables_are_changed_and_dropped(Database database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var dialect = store.Store.Configuration.SqlDialect;
        await store.ChangeSchemaAsync(async builder =>
        {
            await builder.CreateTableAsync("Odd", table => table
                .Column<long>("Id", column => column.PrimaryKey().Identity())
                .Column<string>("select", column => column.NotNull().WithDefault("it's"))
                .Column<string>("order", column => column.Unique())
                .Column<string>("Gone")
                .Column<decimal>("Amount", column => column.WithPrecision(10).WithScale(2)));
            await builder.AlterTableAsync("Odd", table =>
            {
                table.CreateIndex("IDX_Odd", "where", "order(100)");
                table.RenameColumn("Amount", "Sum");
                table.AddColumn<int>("where", column => column.NotNull().WithDefault(3));
                table.DropColumn("Gone");
            });
            await builder.AlterTableAsync("Odd", table => table.DropIndex("IDX_Odd"));
        });

        var (order, table) = (dialect.QuoteForColumnName("order"), store.Quote("Odd"));
        await store.ReadAsync($"insert into {table} ({order}) values ('x')");
        var row = (await store.ReadAsync($"select {dialect.QuoteForColumnName("select")}, {dialect.QuoteForColumnName("where")}, {dialect.QuoteForColumnName("Sum")} from {table}"))[0];
        row[0].ShouldBe("it's");
        Convert.ToInt32(row[1]).ShouldBe(3);
        row[2].ShouldBeNull();
        await Should.ThrowAsync<DbException>(() => store.ReadAsync($"insert into {table} ({order}) values ('x')"));

        await store.ChangeSchemaAsync(builder => builder.DropTableAsync("Odd"));
        await store.ChangeSchemaAsync(builder => builder.DropTableAsync("Odd"));
        await Should.ThrowAsync<DbException>(() => store.CountRowsAsync("Odd"));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Index_tables_are_dropped_with_their_links_and_can_be_created_again(Database database)
    {
        await using var store = await PeopleStore.CreateAsync(database);
        await store.ChangeSchemaAsync(async builder =>
        {
            await builder.DropReduceIndexTableAsync<PersonsByLastname>();
            await builder.DropMapIndexTableAsync<PersonByName>();
            builder.DropMapIndexTable<PersonByAge>();
        });
        await store.ChangeSchemaAsync(builder => PeopleStore.CreateTablesAsync(builder));
        await Should.ThrowAsync<DbException>(() => store.ChangeSchemaAsync(builder => PeopleStore.CreateTablesAsync(builder)));
    }

    [Fact]
    public async Task Postgres_columns_and_keys_can_be_altered()
    {
        await using var store = await PeopleStore.CreateAsync(Database.Postgres);
        await store.ChangeSchemaAsync(async builder =>
        {
            await builder.AlterIndexTableAsync<PersonByName>(table => table.AlterColumn("SomeName", column => column.WithType(typeof(string), 4000)));
            await builder.DropForeignKeyAsync("PersonByName", "FK_PersonByName");
            await builder.CreateForeignKeyAsync("FK_Again", "PersonByName", ["DocumentId"], "Document", ["Id"]);
        });
        await store.SaveAsync(new Person { Firstname = new string('x', 4000), Anonymous = true });
        await using var session = store.Session();
        (await session.Query<Person, PersonByName>(x => x.SomeName!.StartsWith("xxx")).CountAsync()).ShouldBe(1);
        (await store.ReadAsync("select count(*) from pg_constraint where connamespace = current_schema()::regnamespace and conname = 'fk_again'"))[0][0].ShouldBe(1L);
    }

    [Fact]
    public async Task A_failure_can_be_ignored()
    {
        await using var store = await PeopleStore.CreateAsync(Database.Sqlite);
        await using var connection = store.Store.Configuration.ConnectionFactory.CreateConnection();
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var builder = new SchemaBuilder(store.Store.Configuration, transaction, throwOnError: false);
        await builder.CreateMapIndexTableAsync<PersonByName>(table => table.Column<string>("SomeName"));
        Should.Throw<DbException>(() => new SchemaBuilder(store.Store.Configuration, transaction).CreateMapIndexTable<PersonByName>(table => table.Column<string>("SomeName")));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_document_table_without_versions_gets_them(Database database)
    {
        await using var store = await TestStore.CreateAsync(database);
        await store.ChangeSchemaAsync(builder => builder.AlterTableAsync("Document", table => table.DropColumn("Version")));
        using var again = await TestStore.OpenAsync(store.Database);
        await using var session = again.CreateSession();
        await session.SaveAsync(new Person());
        await session.SaveChangesAsync();
        (await session.Query<Person>().CountAsync()).ShouldBe(1);
    }
}
