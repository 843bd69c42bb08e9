namespace System.Text.Json.Settings;

/// <summary>How null values are merged.</summary>
public enum MergeNullValueHandling
{
    /// <summary>A null value leaves an existing one.</summary>
    Ignore = 0,

    /// <summary>A null value replaces an existing one.</summary>
    Merge = 1,
}
