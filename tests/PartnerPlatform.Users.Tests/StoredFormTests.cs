using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace PartnerPlatform.Users.Tests;

[Collection(TestSiteGroup.Name)]
public sealed class StoredFormTests(TestSite site)
{
    [Fact]
    public async Task A_user_is_stored_as_Orchard_Core_stores_it()
    {
        var sample = (JsonObject)JsonNode.Parse(await ReadSampleAsync("User.json"))!;

        var stored = (JsonObject)JsonNode.Parse(await site.ReadDocumentAsync((string)sample["Type"]!))!;

        stored.Select(Describe).ShouldBe(sample["Content"]!.AsObject().Select(Describe));
    }

    [Fact]
    public async Task Roles_are_stored_as_Orchard_Core_stores_them()
    {
        var sample = (JsonObject)JsonNode.Parse(await ReadSampleAsync("RolesDocument.json"))!;

        var stored = (JsonObject)JsonNode.Parse(await site.ReadDocumentAsync((string)sample["Type"]!))!;

        stored.Select(property => property.Key).ShouldBe(sample["Content"]!.AsObject().Select(property => property.Key));
        stored["Roles"]![0]!.AsObject().Select(property => property.Key).ShouldBe(sample["Content"]!["Roles"]![0]!.AsObject().Select(property => property.Key));
        stored["MissingFeaturesByRole"]!.AsObject().ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("UserIndex")]
    [InlineData("UserByRoleNameIndex")]
    [InlineData("UserByRoleNameIndex_Document")]
    [InlineData("UserByLoginInfoIndex")]
    [InlineData("UserByClaimIndex")]
    public async Task Index_tables_are_those_of_Orchard_Core(string table)
    {
        var sample = (await ReadSampleAsync("schema.users.json")).ToString();
        var expected = JsonNode.Parse(sample)![table]!.AsArray().Select(line => (string)line!).Order().ToList();

        (await site.ReadSchemaAsync(table)).Select(Normalize).Order().ShouldBe(expected.Select(Normalize).Order());
    }

    [Fact]
    public async Task Users_are_counted_by_role()
    {
        await site.CreateUserAsync("Viewer");

        var (index, users) = await site.GetAsync(async services =>
        {
            var session = services.GetRequiredService<ISession>();
            var found = await session.QueryIndex<UserByRoleNameIndex>(item => item.RoleName == "VIEWER").FirstOrDefaultAsync();
            var all = await session.Query<User, UserByRoleNameIndex>(item => item.RoleName == "VIEWER").ListAsync();

            return (found, all.Count());
        });

        index.ShouldNotBeNull();
        index.Count.ShouldBe(users);
    }

    private static (string Name, string? Kind) Describe(KeyValuePair<string, JsonNode?> property)
        => (property.Key, property.Value?.GetValueKind().ToString());

    private static string Normalize(string sql) => string.Concat(sql.Where(character => !char.IsWhiteSpace(character))).TrimEnd(';');

    private static Task<string> ReadSampleAsync(string name)
        => File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Samples", name), TestContext.Current.CancellationToken);
}
