using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using OrchardCore.Json.Serialization;

namespace System.Text.Json;

/// <summary>The ways in which JSON is read and written.</summary>
public static class JOptions
{
    /// <summary>The converters of all the options.</summary>
    public static readonly JsonConverter[] KnownConverters =
    [
        DynamicJsonConverter.Instance,
        new JsonDynamicJsonConverter<JsonDynamicObject>(),
        new JsonDynamicJsonConverter<JsonDynamicArray>(),
        new JsonDynamicJsonConverter<JsonDynamicValue>(),
        PathStringJsonConverter.Instance,
        TimeSpanJsonConverter.Instance,
        DateTimeJsonConverter.Instance,
        new JsonStringEnumConverter(),
    ];

    /// <summary>Options without converters.</summary>
    public static readonly JsonSerializerOptions Base = CreateBase();

    /// <summary>The usual options.</summary>
    public static readonly JsonSerializerOptions Default = Create();

    /// <summary>The usual options, with indented output.</summary>
    public static readonly JsonSerializerOptions Indented = Create(options => options.WriteIndented = true);

    /// <summary>The usual options, with names in camel case.</summary>
    public static readonly JsonSerializerOptions CamelCase = Create(options => options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase);

    /// <summary>The usual options, with names in camel case and indented output.</summary>
    public static readonly JsonSerializerOptions CamelCaseIndented = Create(options =>
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.WriteIndented = true;
    });

    /// <summary>The usual options, leaving characters that HTML would need escaped as they are.</summary>
    public static readonly JsonSerializerOptions UnsafeRelaxedJsonEscaping = Create(options =>
        options.Encoder = Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    /// <summary>The options of nodes.</summary>
    public static readonly JsonNodeOptions Node = new() { PropertyNameCaseInsensitive = false };

    /// <summary>The options of documents.</summary>
    public static readonly JsonDocumentOptions Document = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    private static JsonSerializerOptions CreateBase() => new()
    {
        AllowTrailingCommas = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        PreferredObjectCreationHandling = JsonObjectCreationHandling.Populate,
        PropertyNameCaseInsensitive = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    private static JsonSerializerOptions Create(Action<JsonSerializerOptions>? configure = null)
    {
        var options = CreateBase();
        foreach (var converter in KnownConverters)
        {
            options.Converters.Add(converter);
        }

        configure?.Invoke(options);
        return options;
    }
}
