using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Display.Placement;

/// <summary>Reads the value of a filter: a text or a list of texts.</summary>
internal static class PlacementValues
{
    public static IEnumerable<string> Read(object expression) => expression switch
    {
        string text => [text],
        JsonArray array => array.OfType<JsonValue>().Select(value => value.ToString()),
        JsonValue value => [value.ToString()],
        JsonElement { ValueKind: JsonValueKind.Array } element => element.EnumerateArray().Select(value => value.ToString()),
        JsonElement element => [element.ToString()],
        IEnumerable<string> texts => texts,
        _ => [],
    };
}
