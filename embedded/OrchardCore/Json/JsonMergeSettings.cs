namespace System.Text.Json.Settings;

/// <summary>How JSON objects are merged.</summary>
public class JsonMergeSettings
{
    /// <summary>How arrays are merged.</summary>
    public MergeArrayHandling MergeArrayHandling { get; set; }

    /// <summary>How null values are merged.</summary>
    public MergeNullValueHandling MergeNullValueHandling { get; set; }

    /// <summary>How property names are compared.</summary>
    public StringComparison PropertyNameComparison { get; set; } = StringComparison.Ordinal;
}
