namespace OrchardCore.ContentManagement;

/// <summary>Where an item can be previewed.</summary>
public class PreviewAspect
{
    /// <summary>The address of the preview.</summary>
    public string? PreviewUrl { get; set; }
}
