using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;

namespace System.Text.Json.Serialization;

/// <summary>Reads and writes the dynamic form of JSON.</summary>
public sealed class JsonDynamicJsonConverter<T> : JsonConverter<T>
    where T : JsonDynamicBase
{
    /// <summary>Creates the converter.</summary>
    public JsonDynamicJsonConverter()
    {
    }

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonDynamicBase.FromNode(JNode.Load(ref reader)) as T;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (value.Node is { } node)
        {
            node.WriteTo(writer, options);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
