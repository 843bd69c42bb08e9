using System.Dynamic;
using System.Text.Json.Nodes;

namespace System.Text.Json.Dynamic;

/// <summary>JSON whose members are read and written as if they were declared.</summary>
public abstract class JsonDynamicBase : DynamicObject
{
    /// <summary>Creates the object.</summary>
    protected JsonDynamicBase()
    {
    }

    /// <summary>The JSON.</summary>
    public abstract JsonNode? Node { get; }

    /// <summary>Converts the JSON to an object.</summary>
    public T? ToObject<T>() => Node.ToObject<T>();

    internal static object? FromNode(JsonNode? node) => node switch
    {
        JsonObject jsonObject => new JsonDynamicObject(jsonObject),
        JsonArray jsonArray => new JsonDynamicArray(jsonArray),
        JsonValue jsonValue => new JsonDynamicValue(jsonValue),
        _ => null,
    };

    internal static JsonNode? ToNode(object? value)
    {
        var node = JNode.FromObject(value);
        return node?.Parent is null ? node : node.DeepClone();
    }
}
