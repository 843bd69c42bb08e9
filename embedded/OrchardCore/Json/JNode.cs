using System.Globalization;

namespace System.Text.Json.Nodes;

/// <summary>Reads, writes and converts JSON nodes.</summary>
public static class JNode
{
    /// <summary>Reads a node.</summary>
    public static Task<JsonNode?> LoadAsync(Stream utf8Json) => LoadAsync(utf8Json, JOptions.Node, JOptions.Document);

    /// <summary>Reads a node.</summary>
    public static Task<JsonNode?> LoadAsync(Stream utf8Json, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default, CancellationToken cancellationToken = default) =>
        JsonNode.ParseAsync(utf8Json, nodeOptions ?? JOptions.Node, documentOptions, cancellationToken);

    /// <summary>Reads a node.</summary>
    public static JsonNode? Load(ref Utf8JsonReader reader, JsonNodeOptions? nodeOptions = null) =>
        JsonNode.Parse(ref reader, nodeOptions ?? JOptions.Node);

    /// <summary>Reads a node from text.</summary>
    public static JsonNode? Parse(string json) => Parse(json, JOptions.Node, JOptions.Document);

    /// <summary>Tries to read a node from text.</summary>
    public static bool TryParse(string json, out JsonNode? jsonNode) => TryParse(json, out jsonNode, JOptions.Node, JOptions.Document);

    /// <summary>Reads a node from text.</summary>
    public static JsonNode? Parse(string json, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default) =>
        JsonNode.Parse(json, nodeOptions ?? JOptions.Node, documentOptions);

    /// <summary>Tries to read a node from text.</summary>
    public static bool TryParse(string json, out JsonNode? jsonNode, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default)
    {
        try
        {
            jsonNode = Parse(json, nodeOptions, documentOptions);
            return true;
        }
        catch (JsonException)
        {
            jsonNode = null;
            return false;
        }
    }

    /// <summary>Converts an object to a node.</summary>
    public static JsonNode? FromObject(object? obj, JsonSerializerOptions? options = null) => obj switch
    {
        JsonNode node => node,
        JsonElement element => JsonSerializer.SerializeToNode(element, options ?? JOptions.Default),
        Dynamic.JsonDynamicBase value => value.Node,
        _ => JsonSerializer.SerializeToNode(obj, options ?? JOptions.Default),
    };

    /// <summary>Copies a node.</summary>
    public static JsonNode? Clone(this JsonNode? jsonNode) => jsonNode?.DeepClone();

    /// <summary>Converts a node to an object.</summary>
    public static T? ToObject<T>(this JsonNode? jsonNode, JsonSerializerOptions? options = null) =>
        jsonNode is null ? default : jsonNode.Deserialize<T>(options ?? JOptions.Default);

    /// <summary>Converts a node to an object.</summary>
    public static object? ToObject(this JsonNode? jsonNode, Type type, JsonSerializerOptions? options = null) =>
        jsonNode.Deserialize(type, options ?? JOptions.Default);

    /// <summary>Reads the value of a node, or the default of the type.</summary>
    public static T? Value<T>(this JsonNode? jsonNode)
    {
        if (jsonNode is not JsonValue value)
        {
            return jsonNode is T node ? node : default;
        }

        if (value.TryGetValue<T>(out var result))
        {
            return result;
        }

        if (typeof(T) == typeof(string))
        {
            return (T)(object)Convert.ToString(value.GetObjectValue(), CultureInfo.InvariantCulture)!;
        }

        try
        {
            return value.Deserialize<T>(JOptions.Default);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    /// <summary>Reads the value of a node, or another value if there is none.</summary>
    public static T? ValueOrDefault<T>(this JsonNode? jsonNode, T defaultValue) =>
        jsonNode is null ? defaultValue : jsonNode.Value<T>();

    /// <summary>Reads the value of a property.</summary>
    public static T? Value<T>(this JsonNode? jsonNode, string name) =>
        jsonNode is JsonObject jsonObject ? jsonObject[name].Value<T>() : default;

    /// <summary>Reads the value of a property, or another value if there is none.</summary>
    public static T? ValueOrDefault<T>(this JsonNode? jsonNode, string name, T defaultValue) =>
        jsonNode is JsonObject jsonObject ? jsonObject[name].ValueOrDefault(defaultValue) : defaultValue;

    /// <summary>Reads the value of an element.</summary>
    public static T? Value<T>(this JsonNode? jsonNode, int index) =>
        jsonNode is JsonArray array && index < array.Count ? array[index].Value<T>() : default;

    /// <summary>Tells whether a node has properties or elements.</summary>
    public static bool HasValues(this JsonNode? jsonNode) =>
        jsonNode is JsonObject { Count: > 0 } or JsonArray { Count: > 0 };

    /// <summary>Reads the values of an array.</summary>
    public static IEnumerable<T?> Values<T>(this JsonNode? jsonNode) =>
        jsonNode is JsonArray array ? array.Select(item => item.Value<T>()) : [];

    /// <summary>Returns a path without the sign of the root.</summary>
    public static string? GetNormalizedPath(this string? path) =>
        path is null || !path.StartsWith('$') ? path : path.TrimStart('$').TrimStart('.');

    /// <summary>Returns the path of a node without the sign of the root.</summary>
    public static string? GetNormalizedPath(this JsonNode jsonNode) => jsonNode.GetPath().GetNormalizedPath();
}
