using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>The settings of a formatted text.</summary>
public class HtmlFieldSettings : FieldSettings
{
    /// <summary>Whether dangerous markup is removed on saving.</summary>
    public bool SanitizeHtml { get; set; } = true;

    /// <summary>Whether the text is a Liquid template.</summary>
    public bool RenderLiquid { get; set; }
}
