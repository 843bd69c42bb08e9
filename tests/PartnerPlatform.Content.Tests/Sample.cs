using System.Text.Json.Nodes;

namespace PartnerPlatform.Content.Tests;

/// <summary>A document that a real site stored.</summary>
internal sealed record Sample(long Id, string Type, JsonObject Content)
{
    public static readonly string[] ContentItems = ["ContentItem.Article", "ContentItem.HelloPage", "ContentItem.Menu"];

    public static Sample Read(string name)
    {
        var json = JsonNode.Parse(ReadText(name + ".json"))!.AsObject();
        var content = json["Content"]!.AsObject();
        json.Remove("Content");

        return new Sample((long)json["Id"]!, (string)json["Type"]!, content);
    }

    public static string ReadText(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", file));
}
