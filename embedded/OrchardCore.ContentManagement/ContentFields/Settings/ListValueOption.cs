using System.Text.Json.Serialization;

namespace OrchardCore.ContentFields.Settings;

/// <summary>A value of a list.</summary>
public class ListValueOption
{
    /// <summary>Creates an empty value.</summary>
    public ListValueOption()
    {
    }

    /// <summary>Creates a value shown as it is.</summary>
    /// <param name="name">The value.</param>
    public ListValueOption(string name)
        : this(name, name)
    {
    }

    /// <summary>Creates a value.</summary>
    /// <param name="name">The text shown.</param>
    /// <param name="value">The value.</param>
    public ListValueOption(string name, string value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The text shown.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; } = null!;

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; } = null!;
}
