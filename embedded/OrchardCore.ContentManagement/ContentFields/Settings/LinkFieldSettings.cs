using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>The settings of a link field.</summary>
public class LinkFieldSettings : FieldSettings
{
    /// <summary>The text that explains the text of the link.</summary>
    public string? HintLinkText { get; set; }

    /// <summary>Where the text of the link comes from.</summary>
    public LinkTextMode LinkTextMode { get; set; }

    /// <summary>The text of the empty address box.</summary>
    public string? UrlPlaceholder { get; set; }

    /// <summary>The text of the empty text box.</summary>
    public string? TextPlaceholder { get; set; }

    /// <summary>The address offered for a new item.</summary>
    public string? DefaultUrl { get; set; }

    /// <summary>The text offered for a new item.</summary>
    public string? DefaultText { get; set; }

    /// <summary>The target offered for a new item.</summary>
    public string? DefaultTarget { get; set; }
}
