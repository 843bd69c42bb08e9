using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A text.</summary>
public class TextField : ContentField
{
    /// <summary>The text.</summary>
    public string? Text { get; set; }
}
