namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>The settings that all attached parts have.</summary>
public class ContentTypePartSettings
{
    /// <summary>The name shown to people.</summary>
    public string? DisplayName { get; set; }

    /// <summary>The description.</summary>
    public string? Description { get; set; }

    /// <summary>The position among the parts of the type.</summary>
    public string? Position { get; set; }

    /// <summary>The display mode; empty for the standard one.</summary>
    public string? DisplayMode { get; set; }

    /// <summary>The editor; empty for the standard one.</summary>
    public string? Editor { get; set; }
}
