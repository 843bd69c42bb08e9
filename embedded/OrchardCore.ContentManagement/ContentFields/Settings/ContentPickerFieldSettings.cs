using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>The settings of a content picker.</summary>
public class ContentPickerFieldSettings : FieldSettings
{
    /// <summary>Whether several items may be chosen.</summary>
    public bool Multiple { get; set; }

    /// <summary>Whether items of all types are offered.</summary>
    public bool DisplayAllContentTypes { get; set; }

    /// <summary>The types offered.</summary>
    public string[] DisplayedContentTypes { get; set; } = [];

    /// <summary>The stereotypes offered.</summary>
    public string[] DisplayedStereotypes { get; set; } = [];

    /// <summary>The text of the empty search box.</summary>
    public string? Placeholder { get; set; }

    /// <summary>The Liquid template of the text of an item.</summary>
    public string? TitlePattern { get; set; } = "{{ Model.ContentItem | display_text }}";
}
