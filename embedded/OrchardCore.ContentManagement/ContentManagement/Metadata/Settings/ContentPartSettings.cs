namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>The settings of a part.</summary>
public class ContentPartSettings
{
    /// <summary>Whether people may attach it to types.</summary>
    public bool Attachable { get; set; }

    /// <summary>Whether it may be attached several times under different names.</summary>
    public bool Reusable { get; set; }

    /// <summary>The name shown to people.</summary>
    public string? DisplayName { get; set; }

    /// <summary>The description.</summary>
    public string? Description { get; set; }

    /// <summary>The position it gets when attached.</summary>
    public string? DefaultPosition { get; set; }
}
