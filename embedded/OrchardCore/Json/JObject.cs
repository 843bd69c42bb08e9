using System.Text.Json.Settings;

namespace System.Text.Json.Nodes;

/// <summary>Reads, writes and merges JSON objects.</summary>
public static class JObject
{
    /// <summary>Reads an object.</summary>
    public static Task<JsonObject?> LoadAsync(Stream utf8Json) => LoadAsync(utf8Json, JOptions.Node, JOptions.Document);

    /// <summary>Reads an object.</summary>
    public static async Task<JsonObject?> LoadAsync(Stream utf8Json, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default, CancellationToken cancellationToken = default) =>
        (await JNode.LoadAsync(utf8Json, nodeOptions, documentOptions, cancellationToken))?.AsObject();

    /// <summary>Reads an object.</summary>
    public static JsonObject? Load(ref Utf8JsonReader reader, JsonNodeOptions? nodeOptions = null) =>
        JNode.Load(ref reader, nodeOptions)?.AsObject();

    /// <summary>Reads an object from text.</summary>
    public static JsonObject? Parse(string json) => JNode.Parse(json)?.AsObject();

    /// <summary>Tries to read an object from text.</summary>
    public static bool TryParse(string json, out JsonObject? jsonObject) => TryParse(json, out jsonObject, JOptions.Node, JOptions.Document);

    /// <summary>Reads an object from text.</summary>
    public static JsonObject? Parse(string json, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default) =>
        JNode.Parse(json, nodeOptions, documentOptions)?.AsObject();

    /// <summary>Tries to read an object from text.</summary>
    public static bool TryParse(string json, out JsonObject? jsonObject, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default)
    {
        var parsed = JNode.TryParse(json, out var node, nodeOptions, documentOptions);
        jsonObject = node as JsonObject;
        return parsed && jsonObject is not null;
    }

    /// <summary>Converts an object to a JSON object.</summary>
    public static JsonObject? FromObject(object? obj, JsonSerializerOptions? options = null) =>
        JNode.FromObject(obj, options)?.AsObject();

    /// <summary>Copies an object.</summary>
    public static JsonObject? Clone(this JsonObject? jsonObject) => jsonObject?.DeepClone().AsObject();

    /// <summary>Merges the content of a node into an object.</summary>
    public static JsonObject? Merge(this JsonObject? jsonObject, JsonNode? content, JsonMergeSettings? settings = null)
    {
        settings ??= new JsonMergeSettings();
        if (jsonObject is null || content is not JsonObject source)
        {
            return jsonObject;
        }

        foreach (var (sourceName, value) in source)
        {
            var name = FindName(jsonObject, sourceName, settings.PropertyNameComparison);
            switch (value)
            {
                case null:
                    if (settings.MergeNullValueHandling == MergeNullValueHandling.Merge || !jsonObject.ContainsKey(name))
                    {
                        jsonObject[name] = null;
                    }

                    break;

                case JsonObject when jsonObject[name] is JsonObject target:
                    target.Merge(value, settings);
                    break;

                case JsonArray items when jsonObject[name] is JsonArray target:
                    target.Merge(items, settings);
                    break;

                default:
                    jsonObject[name] = value.DeepClone();
                    break;
            }
        }

        return jsonObject;
    }

    private static string FindName(JsonObject target, string name, StringComparison comparison)
    {
        if (comparison == StringComparison.Ordinal || target.ContainsKey(name))
        {
            return name;
        }

        foreach (var (candidate, _) in target)
        {
            if (string.Equals(candidate, name, comparison))
            {
                return candidate;
            }
        }

        return name;
    }
}
