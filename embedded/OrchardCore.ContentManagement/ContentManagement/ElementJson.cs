using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Settings;

namespace OrchardCore.ContentManagement;

/// <summary>How elements become JSON and back.</summary>
internal static class ElementJson
{
    public static readonly JsonMergeSettings Overwrite = new()
    {
        MergeArrayHandling = MergeArrayHandling.Replace,
        MergeNullValueHandling = MergeNullValueHandling.Merge,
    };

    private static readonly JsonSerializerOptions _withNulls = new(JOptions.Default)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    public static JsonObject Write(ContentElement element)
        => (JsonObject)JsonSerializer.SerializeToNode(element, element.GetType(), JOptions.Default)!;

    public static JsonObject WriteWithNulls(ContentElement element)
        => (JsonObject)JsonSerializer.SerializeToNode(element, element.GetType(), _withNulls)!;

    public static ContentElement Read(JsonObject node, Type type)
        => (ContentElement)node.Deserialize(type, JOptions.Default)!;
}
