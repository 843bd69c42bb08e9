using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>The settings of a text field.</summary>
public class TextFieldSettings : FieldSettings
{
    /// <summary>The text offered for a new item.</summary>
    public string? DefaultValue { get; set; }

    /// <summary>Whether people type the text or a template makes it.</summary>
    public FieldBehaviorType Type { get; set; }

    /// <summary>The Liquid template that makes the text.</summary>
    public string? Pattern { get; set; }

    /// <summary>The text of the empty box.</summary>
    public string? Placeholder { get; set; }
}
