using OrchardCore.ContentManagement;

namespace OrchardCore.Title.Models;

/// <summary>The title of an item.</summary>
public class TitlePart : ContentPart
{
    /// <summary>The title.</summary>
    public string? Title { get; set; }
}
