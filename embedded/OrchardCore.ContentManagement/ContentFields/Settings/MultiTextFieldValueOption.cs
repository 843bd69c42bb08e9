using System.Text.Json.Serialization;

namespace OrchardCore.ContentFields.Settings;

/// <summary>A value offered.</summary>
public class MultiTextFieldValueOption
{
    /// <summary>The text shown.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; } = null!;

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; } = null!;

    /// <summary>Whether it is chosen for a new item.</summary>
    [JsonPropertyName("default")]
    public bool Default { get; set; }
}
