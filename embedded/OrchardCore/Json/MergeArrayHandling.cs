namespace System.Text.Json.Settings;

/// <summary>How arrays are merged.</summary>
public enum MergeArrayHandling
{
    /// <summary>The new elements follow the existing ones.</summary>
    Concat = 0,

    /// <summary>Elements that exist already are left out.</summary>
    Union = 1,

    /// <summary>The new elements replace the existing ones.</summary>
    Replace = 2,

    /// <summary>Elements are merged by position.</summary>
    Merge = 3,
}
