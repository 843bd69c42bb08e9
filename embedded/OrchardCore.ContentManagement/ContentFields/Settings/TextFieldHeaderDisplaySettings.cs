namespace OrchardCore.ContentFields.Settings;

/// <summary>The settings of the header display of text fields.</summary>
public class TextFieldHeaderDisplaySettings
{
    /// <summary>The element, such as "h2".</summary>
    public string Level { get; set; } = "h2";
}
