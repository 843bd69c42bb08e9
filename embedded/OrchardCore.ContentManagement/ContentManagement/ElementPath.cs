using System.Globalization;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement;

/// <summary>Finds a node by a path of names and indexes, such as <c>BagPart.ContentItems[0]</c>.</summary>
internal static class ElementPath
{
    private static readonly char[] _separators = ['.', '[', ']'];

    public static JsonNode? Select(JsonNode node, string path)
    {
        JsonNode? current = node;

        foreach (var raw in path.Split(_separators, StringSplitOptions.RemoveEmptyEntries))
        {
            var segment = raw.Trim('\'', '"');

            if (segment == "$")
            {
                continue;
            }

            current = current switch
            {
                JsonObject parent => parent[segment],
                JsonArray parent when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                    && index < parent.Count => parent[index],
                _ => null,
            };
        }

        return current;
    }
}
