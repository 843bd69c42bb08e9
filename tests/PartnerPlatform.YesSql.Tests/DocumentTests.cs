using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Documents;
using OrchardCore.Documents;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using PartnerPlatform.YesSql.Tests.Models;
using YesSql;

namespace PartnerPlatform.YesSql.Tests;

public sealed class DocumentTests : StoreTests
{
    [Theory, MemberData(nameof(Databases))]
    public async Task A_document_is_shared_until_it_is_updated(Database database)
    {
        await using var host = await TenantHost.StartAsync(database);
        var before = await host.UsingAsync(services => Manager(services).GetOrCreateImmutableAsync());
        (await host.UsingAsync(services => Manager(services).GetOrCreateImmutableAsync())).ShouldBeSameAs(before);
        before.IsReadOnly.ShouldBeTrue();

        var told = 0;
        await host.UsingAsync(async services =>
        {
            var mutable = await Manager(services).GetOrCreateMutableAsync();
            mutable.ShouldNotBeSameAs(before);
            mutable.Values["a"] = "1";
            await Manager(services).UpdateAsync(mutable, _ =>
            {
                told++;
                return Task.CompletedTask;
            });
            told.ShouldBe(0);
        });

        told.ShouldBe(1);
        var after = await host.UsingAsync(services => Manager(services).GetOrCreateImmutableAsync());
        after.ShouldNotBeSameAs(before);
        after.Values["a"].ShouldBe("1");
        after.Identifier.ShouldNotBeNull().Length.ShouldBe(26);
        await host.UsingAsync(services => Should.ThrowAsync<InvalidOperationException>(() => Manager(services).UpdateAsync(after)));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_document_that_is_loaded_again_after_its_update_is_stored_with_an_identifier(Database database)
    {
        await using var host = await TenantHost.StartAsync(database);
        await host.UsingAsync(async services =>
        {
            var document = await Manager(services).GetOrCreateMutableAsync();
            await Manager(services).UpdateAsync(document);
            (await Manager(services).GetOrCreateMutableAsync()).ShouldBeSameAs(document);
        });

        var stored = await host.UsingAsync(services => services.GetRequiredService<ISession>().Query<SettingsDocument>().FirstOrDefaultAsync());
        stored!.Identifier.ShouldNotBeNull().Length.ShouldBe(26);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_failed_scope_stores_nothing(Database database)
    {
        await using var host = await TenantHost.StartAsync(database);
        await Should.ThrowAsync<TimeoutException>(() => host.UsingAsync(async services =>
        {
            var document = await Manager(services).GetOrCreateMutableAsync();
            document.Values["a"] = "1";
            await Manager(services).UpdateAsync(document);
            await services.GetRequiredService<ISession>().FlushAsync();
            throw new TimeoutException();
        }));

        (await host.UsingAsync(services => Manager(services).GetOrCreateImmutableAsync())).Values.ShouldBeEmpty();
        (await host.UsingAsync(services => services.GetRequiredService<ISession>().Query<SettingsDocument>().CountAsync())).ShouldBe(0);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Two_updates_at_once_do_not_both_succeed(Database database)
    {
        await using var host = await TenantHost.StartAsync(database);
        await UpdateAsync(host, "initial");

        await Should.ThrowAsync<DocumentStoreCommitException>(() => host.UsingAsync(async services =>
        {
            var document = await Manager(services).GetOrCreateMutableAsync();
            document.Values["a"] = "late";
            await Manager(services).UpdateAsync(document);
            await Task.Run(() => UpdateAsync(host, "early"));
        }));

        (await host.UsingAsync(services => Manager(services).GetOrCreateImmutableAsync())).Values["a"].ShouldBe("early");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_scope_of_its_own_is_not_committed(Database database)
    {
        await using var host = await TenantHost.StartAsync(database);
        await host.UsingAsync(async services =>
        {
            await using var scope = services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ISession>().SaveAsync(new SettingsDocument());
        });

        (await host.UsingAsync(services => services.GetRequiredService<ISession>().Query<SettingsDocument>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_document_may_be_kept_in_a_file()
    {
        await using var host = await TenantHost.StartAsync(Database.Sqlite);
        await host.UsingAsync(async services =>
        {
            var manager = services.GetRequiredService<IDocumentManager<IFileDocumentStore, SettingsDocument>>();
            var document = await manager.GetOrCreateMutableAsync();
            document.Values["a"] = "é";
            await manager.UpdateAsync(document);
        });

        var path = Path.Combine(host.Folder, "App_Data", "Sites", "Default", "SettingsDocument.json");
        (await File.ReadAllTextAsync(path)).ShouldContain("\n  \"Values\": {");
        var read = await host.UsingAsync(services => services.GetRequiredService<IDocumentManager<IFileDocumentStore, SettingsDocument>>().GetOrCreateImmutableAsync());
        read.Values["a"].ShouldBe("é");
    }

    [Fact]
    public async Task A_volatile_document_is_only_in_the_cache()
    {
        await using var host = await TenantHost.StartAsync(Database.Sqlite);
        await host.UsingAsync(async services =>
        {
            var manager = services.GetRequiredService<IVolatileDocumentManager<SettingsDocument>>();
            var document = await manager.GetOrCreateMutableAsync();
            document.Values["a"] = "1";
            await manager.UpdateAsync(document);
            services.GetRequiredService<ISession>();
        });

        (await host.UsingAsync(services => services.GetRequiredService<IVolatileDocumentManager<SettingsDocument>>().GetOrCreateImmutableAsync())).Values["a"].ShouldBe("1");
        (await host.UsingAsync(services => services.GetRequiredService<ISession>().Query<SettingsDocument>().CountAsync())).ShouldBe(0);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Connections_beside_the_session_see_what_is_committed(Database database)
    {
        await using var host = await TenantHost.StartAsync(database);
        await UpdateAsync(host, "x");
        await host.UsingAsync(async services =>
        {
            await using var connection = services.GetRequiredService<IDbConnectionAccessor>().CreateConnection();
            connection.State.ShouldBe(System.Data.ConnectionState.Closed);
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "select count(*) from " + services.GetRequiredService<IStore>().Configuration.SqlDialect.QuoteForTableName("Document", null);
            Convert.ToInt64(await command.ExecuteScalarAsync()).ShouldBe(1);
        });
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_database_is_validated_for_a_new_tenant(Database database)
    {
        await using var host = await TenantHost.StartAsync(database);
        await host.UsingAsync(async services =>
        {
            var settings = services.GetRequiredService<ShellSettings>();
            var validator = services.GetRequiredService<IDbConnectionValidator>();
            (await validator.ValidateAsync(new DbConnectionValidatorContext(settings))).ShouldBe(DbConnectionValidatorResult.ShellDescriptorDocumentNotFound);
            (await validator.ValidateAsync(new DbConnectionValidatorContext(new ShellSettings { Name = "New" }))).ShouldBe(DbConnectionValidatorResult.NoProvider);
            (await ValidateAsync("Oracle", "x")).ShouldBe(DbConnectionValidatorResult.UnsupportedProvider);
            (await ValidateAsync("Postgres", "Host=127.0.0.1;Port=1;Timeout=1")).ShouldBe(DbConnectionValidatorResult.InvalidConnection);
            (await ValidateAsync("Postgres", "Nonsense=1")).ShouldBe(DbConnectionValidatorResult.InvalidConnection);
            (await ValidateAsync("Postgres", " ")).ShouldBe(DbConnectionValidatorResult.InvalidConnection);
            (await ValidateAsync("Sqlite", null)).ShouldBe(DbConnectionValidatorResult.DocumentTableNotFound);

            Task<DbConnectionValidatorResult> ValidateAsync(string provider, string? connectionString) => validator.ValidateAsync(
                new DbConnectionValidatorContext(new ShellSettings { Name = "New", ["DatabaseProvider"] = provider, ["ConnectionString"] = connectionString }));
        });
    }

    [Fact]
    public void Options_of_tables_depend_on_whether_the_tenant_is_set_up()
    {
        var settings = new ShellSettings { Name = "New" }.AsUninitialized();
        settings.ConfigureDatabaseTableOptions();
        settings["DocumentTable"].ShouldBe("Document");
        settings["TableNameSeparator"].ShouldBe("_");
        settings["IdentityColumnSize"].ShouldBe("Int64");

        var running = new ShellSettings { Name = "Old" }.AsRunning();
        running.GetDatabaseTableOptions().IdentityColumnSize.ShouldBe("Int32");
        running["TableNameSeparator"] = "NULL";
        running.GetTableNameSeparator().ShouldBeEmpty();
        running["TableNameSeparator"] = "-";
        Should.Throw<InvalidOperationException>(() => running.GetTableNameSeparator());
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Collections_and_index_providers_of_modules_belong_to_the_store(Database database)
    {
        await using var host = await TenantHost.StartAsync(database, services => services
            .Configure<StoreCollectionOptions>(options => options.Collections.Add("Crew"))
            .AddSingleton(new MigrationLog())
            .AddIndexProvider<NameIndexes>()
            .AddScopedIndexProvider<ScopedNameIndexes>());
        await host.UsingAsync(async services =>
        {
            var store = services.GetRequiredService<IStore>();
            store.Describe(typeof(Person)).Single().IndexType.ShouldBe(typeof(PersonByName));
            await services.GetRequiredService<ISession>().SaveAsync(new Named { Text = "x" }, "Crew");
        });
        (await host.UsingAsync(services => services.GetRequiredService<ISession>().Query<Named>("Crew").CountAsync())).ShouldBe(1);
    }

    private static IDocumentManager<SettingsDocument> Manager(IServiceProvider services) => services.GetRequiredService<IDocumentManager<SettingsDocument>>();

    private static Task UpdateAsync(TenantHost host, string value) => host.UsingAsync(async services =>
    {
        var document = await Manager(services).GetOrCreateMutableAsync();
        document.Values["a"] = value;
        await Manager(services).UpdateAsync(document);
    });
}
