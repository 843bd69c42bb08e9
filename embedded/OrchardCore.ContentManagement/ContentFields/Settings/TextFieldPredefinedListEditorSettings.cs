namespace OrchardCore.ContentFields.Settings;

/// <summary>The settings of the list editor of text fields.</summary>
public class TextFieldPredefinedListEditorSettings
{
    /// <summary>The values offered.</summary>
    public ListValueOption[] Options { get; set; } = [];

    /// <summary>How they are shown.</summary>
    public EditorOption Editor { get; set; }

    /// <summary>The value chosen for a new item.</summary>
    public string? DefaultValue { get; set; }
}
