namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>Settings that any definition may have.</summary>
public class ContentSettings
{
    /// <summary>Whether the definition may not be removed.</summary>
    public bool IsSystemDefined { get; set; }
}
