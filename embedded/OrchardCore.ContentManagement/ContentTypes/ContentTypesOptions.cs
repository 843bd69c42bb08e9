namespace OrchardCore.ContentTypes;

/// <summary>Defaults of new content types.</summary>
public class ContentTypesOptions
{
    /// <summary>The picture.</summary>
    public string? DefaultThumbnailPath { get; set; } = "~/OrchardCore.ContentTypes/placeholder.png";

    /// <summary>The category.</summary>
    public string? DefaultCategory { get; set; }
}
