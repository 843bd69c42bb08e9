using System.Text.Json.Nodes;

namespace PartnerPlatform.AuditTrail.Tests;

public sealed class StoredFormTests(AuditSite site)
{
    [Fact]
    public async Task An_event_is_stored_as_Orchard_Core_stores_it()
    {
        var sample = JsonNode.Parse(await ReadSampleAsync("AuditTrailEvent.json"))!;
        var stored = await site.ReadAsync("select Content from Audit_Document where Type = $parameter order by Id limit 1", (string)sample["Type"]!);

        // The first event of a site is that its administrator was created.
        var item = JsonNode.Parse(stored.Single())!;
        ((string)item["UserId"]!).ShouldBe((string)item["CorrelationId"]!);
        ((string)item["EventId"]!).Length.ShouldBe(26);
        Mask(item).ToJsonString().ShouldBe(Mask(sample["Content"]!).ToJsonString());
    }

    [Theory]
    [InlineData("Audit_Document")]
    [InlineData("Audit_AuditTrailEventIndex")]
    public async Task Tables_are_those_of_Orchard_Core(string table)
    {
        var expected = JsonNode.Parse(await ReadSampleAsync("schema.audit.json"))![table]!.AsArray().Select(line => Normalize((string)line!));
        var schema = await site.ReadAsync("select sql from sqlite_master where tbl_name = $parameter and sql is not null", table);

        schema.Select(Normalize).Order().ShouldBe(expected.Order());
    }

    /// <summary>Replaces the values that differ from site to site.</summary>
    private static JsonNode Mask(JsonNode item)
    {
        foreach (var name in new[] { "EventId", "CorrelationId", "UserId", "CreatedUtc" })
        {
            item[name] = "masked";
        }

        item["Properties"]!["AuditTrailUserEvent"]!["UserId"] = "masked";

        return item;
    }

    private static string Normalize(string sql) => string.Concat(sql.Where(character => !char.IsWhiteSpace(character))).TrimEnd(';');

    private static Task<string> ReadSampleAsync(string name) => File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Samples", name));
}
