using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Settings;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>How the builders of definitions write and merge settings.</summary>
public static class ContentBuilderSettings
{
    /// <summary>Arrays are united, and nulls overwrite.</summary>
    public static readonly JsonMergeSettings JsonMergeSettings = new()
    {
        MergeArrayHandling = MergeArrayHandling.Union,
        MergeNullValueHandling = MergeNullValueHandling.Merge,
    };

    /// <summary>Nulls are left out, and enums are numbers.</summary>
    public static readonly JsonSerializerOptions IgnoreDefaultValuesSerializer = new(JsonSerializerOptions.Default)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    internal static JsonObject Write<T>(T settings)
        => (JsonObject?)JsonSerializer.SerializeToNode(settings, settings!.GetType(), IgnoreDefaultValuesSerializer) ?? [];

    internal static void Set<T>(JsonObject target, T settings) => target[settings!.GetType().Name] = Write(settings);

    internal static void Change<T>(JsonObject target, Action<T> change)
        where T : class, new()
    {
        var name = typeof(T).Name;
        var settings = target.TryGetPropertyValue(name, out var node) && node is JsonObject existing
            ? existing.Deserialize<T>(JOptions.Default) ?? new T()
            : new T();

        change(settings);
        target[name] = Write(settings);
    }
}
