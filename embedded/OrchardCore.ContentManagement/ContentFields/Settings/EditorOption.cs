namespace OrchardCore.ContentFields.Settings;

/// <summary>How a list of values is shown.</summary>
public enum EditorOption
{
    /// <summary>As radio buttons.</summary>
    Radio = 0,

    /// <summary>As a drop-down list.</summary>
    Dropdown = 1,
}
