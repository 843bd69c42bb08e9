namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A stereotype of content types.</summary>
public class StereotypeDescription
{
    /// <summary>The stereotype.</summary>
    public string Stereotype { get; set; } = null!;

    /// <summary>The name shown to people.</summary>
    public string? DisplayName { get; set; }
}
