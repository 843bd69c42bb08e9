namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>What the settings of all field types have in common.</summary>
public abstract class FieldSettings
{
    /// <summary>The text that explains the field.</summary>
    public string? Hint { get; set; }

    /// <summary>Whether a value is required.</summary>
    public bool Required { get; set; }
}
