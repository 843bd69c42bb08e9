using System.Text.Json.Nodes;

namespace OrchardCore.Contents.AuditTrail.Services;

/// <summary>Tells which values of a content item changed.</summary>
internal static class ContentChanges
{
    public static IReadOnlyList<ContentChange> Between(string? previous, string? current)
    {
        var before = Flatten(previous);
        var after = Flatten(current);

        return [.. before.Keys.Union(after.Keys)
            .Select(path => new ContentChange(path, before.GetValueOrDefault(path), after.GetValueOrDefault(path)))
            .Where(change => change.Before != change.After)];
    }

    private static Dictionary<string, string> Flatten(string? json)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);

        if (json is not null)
        {
            Collect(JsonNode.Parse(json), string.Empty, values);
        }

        return values;
    }

    private static void Collect(JsonNode? node, string path, Dictionary<string, string> values)
    {
        switch (node)
        {
            case JsonObject parent:
                foreach (var (name, child) in parent)
                {
                    Collect(child, path.Length == 0 ? name : $"{path}.{name}", values);
                }

                break;
            case JsonArray list:
                for (var i = 0; i < list.Count; i++)
                {
                    Collect(list[i], $"{path}[{i}]", values);
                }

                break;
            case not null:
                values[path] = node.ToString();
                break;
        }
    }
}
