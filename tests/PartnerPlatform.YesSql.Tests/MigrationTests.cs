using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Data.Migration.Records;
using PartnerPlatform.YesSql.Tests.Models;
using YesSql;
using YesSql.Sql;

namespace PartnerPlatform.YesSql.Tests;

public sealed class MigrationTests : StoreTests
{
    [Theory, MemberData(nameof(Databases))]
    public async Task A_migration_runs_once_from_its_creation_to_its_last_version(Database database)
    {
        var log = new MigrationLog();
        var folder = await TenantHost.CreateFolderAsync(database);
        for (var start = 0; start < 2; start++)
        {
            var host = await TenantHost.StartAsync(folder, services => services.AddSingleton(log).AddDataMigration<FirstMigrations>());
            var record = await host.UsingAsync(services => services.GetRequiredService<ISession>().Query<DataMigrationRecord>().FirstOrDefaultAsync());
            record!.DataMigrations.Select(entry => $"{entry.DataMigrationClass}={entry.Version}").ShouldBe([typeof(FirstMigrations).FullName + "=3"]);
            if (start == 1)
            {
                await host.DisposeAsync();
            }
        }

        log.Entries.ShouldBe(["create", "1 to 2", "2 to 3"]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_migration_goes_on_from_the_version_that_is_stored(Database database)
    {
        var log = new MigrationLog();
        var folder = await TenantHost.CreateFolderAsync(database);
        var host = await TenantHost.StartAsync(folder, services => services.AddSingleton(log).AddDataMigration<FirstMigrations>());
        await host.UsingAsync(async services =>
        {
            var session = services.GetRequiredService<ISession>();
            var record = (await session.Query<DataMigrationRecord>().FirstOrDefaultAsync())!;
            record.DataMigrations[0].Version = 2;
            await session.SaveAsync(record);
        });

        log.Entries.Clear();
        await using var again = await TenantHost.StartAsync(folder, services => services.AddSingleton(log).AddDataMigration<FirstMigrations>());
        await again.UsingAsync(_ => Task.CompletedTask);
        log.Entries.ShouldBe(["2 to 3"]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Migrations_run_once_when_hosts_start_together(Database database)
    {
        for (var round = 0; round < 3; round++)
        {
            var log = new MigrationLog();
            var folder = await TenantHost.CreateFolderAsync(database);
            var hosts = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => TenantHost.StartAsync(
                folder, services => services.AddSingleton(log).AddDataMigration<FirstMigrations>().AddDataMigration<SecondMigrations>())));
            await Task.WhenAll(hosts.Select(host => Task.Run(() => host.UsingAsync(_ => Task.CompletedTask))));

            log.Entries.Order().ShouldBe(["1 to 2", "2 to 3", "create", "second"]);
            var records = await hosts[0].UsingAsync(services => services.GetRequiredService<ISession>().Query<DataMigrationRecord>().ListAsync());
            records.Single().DataMigrations.Count.ShouldBe(2);
            foreach (var host in hosts)
            {
                await host.DisposeAsync();
            }
        }
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_failed_migration_leaves_nothing_and_is_tried_again(Database database)
    {
        var log = new MigrationLog { Fail = true };
        var folder = await TenantHost.CreateFolderAsync(database);
        var host = await TenantHost.StartAsync(folder, services => services.AddSingleton(log).AddDataMigration<FirstMigrations>().AddDataMigration<FailingMigrations>());
        (await host.UsingAsync(services => services.GetRequiredService<ISession>().Query<DataMigrationRecord>().CountAsync())).ShouldBe(0);

        log.Fail = false;
        log.Entries.Clear();
        await using var again = await TenantHost.StartAsync(
            folder, services => services.AddSingleton(log).AddDataMigration<FirstMigrations>().AddDataMigration<FailingMigrations>());
        await again.UsingAsync(_ => Task.CompletedTask);
        log.Entries.ShouldBe(["create", "1 to 2", "2 to 3", "failing"]);
    }

    [Fact]
    public async Task Methods_of_migrations_are_found_by_name_and_result()
    {
        (await new FailingMigrations(new MigrationLog()).ExecuteCreateMethodAsync()).ShouldBe(1);
        (await new NoCreation().ExecuteCreateMethodAsync()).ShouldBe(0);
        (await new NoCreation().ExecuteUpdateMethodsAsync(5)).ShouldBe(9);
        await Should.ThrowAsync<InvalidOperationException>(() => new NoCreation().ExecuteUpdateMethodsAsync(1));
    }

    [Fact]
    public async Task The_record_is_stored_as_orchard_stores_it()
    {
        await using var host = await TenantHost.StartAsync(Database.Sqlite, services => services.AddSingleton(new MigrationLog()).AddDataMigration<FirstMigrations>());
        await host.UsingAsync(_ => Task.CompletedTask);
        await using var connection = new SqliteConnection($"Data Source={TenantHost.DatabaseFile(host.Folder)};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "select Type, Content, Version from Document";
        await using var reader = await command.ExecuteReaderAsync();
        (await reader.ReadAsync()).ShouldBeTrue();
        reader.GetString(0).ShouldBe("OrchardCore.Data.Migration.Records.DataMigrationRecord, OrchardCore.Data");
        reader.GetString(1).ShouldBe("""{"Id":1,"DataMigrations":[{"DataMigrationClass":"PartnerPlatform.YesSql.Tests.Models.FirstMigrations","Version":3}]}""");
        reader.GetInt64(2).ShouldBe(1);
    }
}
