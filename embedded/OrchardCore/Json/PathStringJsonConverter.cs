using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace OrchardCore.Json.Serialization;

/// <summary>Writes paths as text.</summary>
public class PathStringJsonConverter : JsonConverter<PathString>
{
    /// <summary>The converter.</summary>
    public static readonly PathStringJsonConverter Instance = new();

    /// <summary>Creates the converter.</summary>
    public PathStringJsonConverter()
    {
    }

    /// <inheritdoc/>
    public override PathString Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PathString value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
