using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>The settings of a field of several values.</summary>
public class MultiTextFieldSettings : FieldSettings
{
    /// <summary>The values offered.</summary>
    public MultiTextFieldValueOption[] Options { get; set; } = [];
}
