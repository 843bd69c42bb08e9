using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentTypes;

/// <summary>A change of an attachment.</summary>
public class AlterTypePartContext
{
    /// <summary>The name of the type.</summary>
    public string TypeName { get; set; } = null!;

    /// <summary>The part.</summary>
    public ContentPartDefinition PartDefinition { get; set; } = null!;

    /// <summary>The attached name.</summary>
    public string PartName { get; set; } = null!;

    /// <summary>The name shown to people.</summary>
    public string? DisplayName { get; set; }

    /// <summary>The description.</summary>
    public string? Description { get; set; }

    /// <summary>The editor.</summary>
    public string? Editor { get; set; }

    /// <summary>The display mode.</summary>
    public string? DisplayMode { get; set; }
}
