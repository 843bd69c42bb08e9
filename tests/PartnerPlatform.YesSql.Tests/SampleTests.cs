using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration.Records;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;
using YesSql;

namespace PartnerPlatform.YesSql.Tests;

/// <summary>A database that Orchard Core wrote is read and written on.</summary>
public sealed class SampleTests
{
    private static readonly JsonSerializerOptions _indented = new() { WriteIndented = true };

    [Fact]
    public async Task Documents_of_orchard_are_read_and_written_as_they_are()
    {
        var folder = await TenantHost.CreateFolderAsync(Database.Sqlite);
        await FillAsync(TenantHost.DatabaseFile(folder));
        await using var host = await TenantHost.StartAsync(folder);
        await host.UsingAsync(async services =>
        {
            var session = services.GetRequiredService<ISession>();
            var descriptor = await services.GetRequiredService<IShellDescriptorManager>().GetShellDescriptorAsync();
            descriptor.SerialNumber.ShouldBe(2);
            descriptor.Features.ShouldContain(feature => feature.Id == "OrchardCore.Liquid");
            descriptor.Installed.ShouldNotBeEmpty();

            var record = (await session.Query<DataMigrationRecord>().FirstOrDefaultAsync())!;
            record.DataMigrations.Find(entry => entry.DataMigrationClass == "OrchardCore.ContentManagement.Records.Migrations")!.Version.ShouldBe(6);

            foreach (var item in new object[] { record, (await session.Query<ShellDescriptor>().FirstOrDefaultAsync())! })
            {
                var written = JsonNode.Parse(session.Store.Configuration.ContentSerializer.Serialize(item));
                JsonNode.DeepEquals(written, Read(item is ShellDescriptor ? "ShellDescriptor" : "DataMigrationRecord")["Content"]).ShouldBeTrue();
            }
        });
    }

    [Theory]
    [InlineData("ContentDefinitionRecord")]
    [InlineData("ContentItem.Article")]
    [InlineData("ContentItem.HelloPage")]
    [InlineData("ContentItem.Menu")]
    [InlineData("DataMigrationRecord")]
    [InlineData("RolesDocument")]
    [InlineData("ShellDescriptor")]
    [InlineData("SiteSettings")]
    [InlineData("User")]
    public async Task A_document_of_orchard_is_written_as_it_was_read(string name)
    {
        var sample = Read(name);
        var folder = await TenantHost.CreateFolderAsync(Database.Sqlite);
        await FillAsync(TenantHost.DatabaseFile(folder));
        await using var host = await TenantHost.StartAsync(folder);
        var written = await host.UsingAsync(async services =>
        {
            var session = services.GetRequiredService<ISession>();
            var item = await session.GetAsync<object>((long)sample["Id"]!);
            session.Store.TypeNames[item.ShouldNotBeNull().GetType()].ShouldBe((string)sample["Type"]!);
            return session.Store.Configuration.ContentSerializer.Serialize(item);
        });
        JsonNode.Parse(written)!.ToJsonString(_indented).ShouldBe(sample["Content"]!.ToJsonString(_indented));
    }

    [Fact]
    public async Task New_documents_follow_those_of_orchard()
    {
        var folder = await TenantHost.CreateFolderAsync(Database.Sqlite);
        await FillAsync(TenantHost.DatabaseFile(folder));
        await using var host = await TenantHost.StartAsync(folder);
        var last = Samples().Max(sample => (long)sample["Id"]!);
        await host.UsingAsync(services => services.GetRequiredService<ISession>().SaveAsync(new Models.Named { Text = "x" }));
        await using var connection = new SqliteConnection($"Data Source={TenantHost.DatabaseFile(folder)};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "select Id || ' ' || Version from Document where Type = 'Elsewhere.Named, Elsewhere'";
        (await command.ExecuteScalarAsync()).ShouldBe($"{last + 1} 1");
    }

    private static IEnumerable<JsonNode> Samples() => Directory
        .GetFiles(Path.Combine(AppContext.BaseDirectory, "Samples"), "*.json")
        .Select(file => JsonNode.Parse(File.ReadAllText(file))!)
        .Where(sample => sample["Content"] is not null && (string?)sample["Type"] is { } type && !type.Contains("AuditTrail", StringComparison.Ordinal));

    private static JsonNode Read(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", name + ".json")))!;

    private static async Task FillAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Samples", "schema.sqlite.sql"));
            await command.ExecuteNonQueryAsync();
        }

        foreach (var sample in Samples())
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "insert into Document (Id, Type, Content, Version) values ($id, $type, $content, $version)";
            command.Parameters.AddWithValue("$id", (long)sample["Id"]!);
            command.Parameters.AddWithValue("$type", (string)sample["Type"]!);
            command.Parameters.AddWithValue("$content", sample["Content"]!.ToJsonString(new JsonSerializerOptions()));
            command.Parameters.AddWithValue("$version", (long)sample["Version"]!);
            await command.ExecuteNonQueryAsync();
        }
    }
}
