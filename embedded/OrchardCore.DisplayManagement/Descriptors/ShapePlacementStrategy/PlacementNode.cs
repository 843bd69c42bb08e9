using System.Text.Json.Serialization;

namespace OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

/// <summary>A rule of a placement file.</summary>
public class PlacementNode
{
    /// <summary>The location; null to keep the driver's.</summary>
    [JsonPropertyName("place")]
    public string? Location { get; set; }

    /// <summary>The display type for which the rule is.</summary>
    [JsonPropertyName("displayType")]
    public string? DisplayType { get; set; }

    /// <summary>The differentiator for which the rule is.</summary>
    [JsonPropertyName("differentiator")]
    public string? Differentiator { get; set; }

    /// <summary>Alternates to add.</summary>
    [JsonPropertyName("alternates")]
    public string[]? Alternates { get; set; }

    /// <summary>Wrappers to add.</summary>
    [JsonPropertyName("wrappers")]
    public string[]? Wrappers { get; set; }

    /// <summary>The shape type to use instead of the shape's own.</summary>
    [JsonPropertyName("shape")]
    public string? ShapeType { get; set; }

    /// <summary>Further filters, by name.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> Filters { get; set; } = new Dictionary<string, object>();
}
