using System.Text.Json.Settings;

namespace System.Text.Json.Nodes;

/// <summary>Reads, writes and merges JSON arrays.</summary>
public static class JArray
{
    /// <summary>Reads an array.</summary>
    public static Task<JsonArray?> LoadAsync(Stream utf8Json) => LoadAsync(utf8Json, JOptions.Node, JOptions.Document);

    /// <summary>Reads an array.</summary>
    public static async Task<JsonArray?> LoadAsync(Stream utf8Json, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default, CancellationToken cancellationToken = default) =>
        (await JNode.LoadAsync(utf8Json, nodeOptions, documentOptions, cancellationToken))?.AsArray();

    /// <summary>Reads an array.</summary>
    public static JsonArray? Load(ref Utf8JsonReader reader, JsonNodeOptions? nodeOptions = null) =>
        JNode.Load(ref reader, nodeOptions)?.AsArray();

    /// <summary>Reads an array from text.</summary>
    public static JsonArray? Parse(string json) => JNode.Parse(json)?.AsArray();

    /// <summary>Tries to read an array from text.</summary>
    public static bool TryParse(string json, out JsonArray? jsonArray) => TryParse(json, out jsonArray, JOptions.Node, JOptions.Document);

    /// <summary>Reads an array from text.</summary>
    public static JsonArray? Parse(string json, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default) =>
        JNode.Parse(json, nodeOptions, documentOptions)?.AsArray();

    /// <summary>Tries to read an array from text.</summary>
    public static bool TryParse(string json, out JsonArray? jsonArray, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default)
    {
        var parsed = JNode.TryParse(json, out var node, nodeOptions, documentOptions);
        jsonArray = node as JsonArray;
        return parsed && jsonArray is not null;
    }

    /// <summary>Converts an object to a JSON array.</summary>
    public static JsonArray? FromObject(object? obj, JsonSerializerOptions? options = null) =>
        JNode.FromObject(obj, options)?.AsArray();

    /// <summary>Copies an array.</summary>
    public static JsonArray? Clone(this JsonArray? jsonArray) => jsonArray?.DeepClone().AsArray();

    /// <summary>Tells whether an array contains a value.</summary>
    public static bool ContainsValue(this JsonArray? jsonArray, JsonValue? value) =>
        jsonArray is not null && value is not null && jsonArray.Any(item => JsonNode.DeepEquals(item, value));

    internal static void Merge(this JsonArray target, JsonArray source, JsonMergeSettings settings)
    {
        switch (settings.MergeArrayHandling)
        {
            case MergeArrayHandling.Replace:
                target.Clear();
                goto case MergeArrayHandling.Concat;

            case MergeArrayHandling.Concat:
                foreach (var item in source)
                {
                    target.Add(item?.DeepClone());
                }

                break;

            case MergeArrayHandling.Union:
                foreach (var item in source)
                {
                    if (!target.Any(existing => JsonNode.DeepEquals(existing, item)))
                    {
                        target.Add(item?.DeepClone());
                    }
                }

                break;

            default:
                MergeByPosition(target, source, settings);
                break;
        }
    }

    private static void MergeByPosition(JsonArray target, JsonArray source, JsonMergeSettings settings)
    {
        for (var i = 0; i < source.Count; i++)
        {
            if (i >= target.Count)
            {
                target.Add(source[i]?.DeepClone());
            }
            else if (target[i] is JsonObject targetObject && source[i] is JsonObject)
            {
                targetObject.Merge(source[i], settings);
            }
            else if (target[i] is JsonArray targetArray && source[i] is JsonArray sourceArray)
            {
                targetArray.Merge(sourceArray, settings);
            }
            else if (source[i] is not null || settings.MergeNullValueHandling == MergeNullValueHandling.Merge)
            {
                target[i] = source[i]?.DeepClone();
            }
        }
    }
}
