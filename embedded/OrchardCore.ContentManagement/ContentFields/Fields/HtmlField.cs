using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A formatted text.</summary>
public class HtmlField : ContentField
{
    /// <summary>The text.</summary>
    public string? Html { get; set; }
}
