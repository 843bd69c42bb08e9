using OrchardCore.Settings;

namespace OrchardCore.ResourceManagement;

/// <summary>How resources are sent, as configured.</summary>
public class ResourceOptions
{
    /// <summary>Whether the debug forms are sent.</summary>
    public ResourceDebugMode ResourceDebugMode { get; set; }

    /// <summary>Whether resources come from content delivery networks.</summary>
    public bool UseCdn { get; set; }

    /// <summary>The address put in front of own resources.</summary>
    public string? CdnBaseUrl { get; set; }

    /// <summary>Whether addresses carry a version of the file's content.</summary>
    public bool AppendVersion { get; set; } = true;
}
