namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>The settings that all fields have.</summary>
public class ContentPartFieldSettings
{
    /// <summary>The name shown to people.</summary>
    public string? DisplayName { get; set; }

    /// <summary>The description.</summary>
    public string? Description { get; set; }

    /// <summary>The editor; empty for the standard one.</summary>
    public string? Editor { get; set; }

    /// <summary>The display mode; empty for the standard one.</summary>
    public string? DisplayMode { get; set; }

    /// <summary>The position among the fields of the part.</summary>
    public string? Position { get; set; }
}
