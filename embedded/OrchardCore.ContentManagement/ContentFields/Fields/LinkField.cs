using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A link.</summary>
public class LinkField : ContentField
{
    /// <summary>The address.</summary>
    public string? Url { get; set; }

    /// <summary>The text shown.</summary>
    public string? Text { get; set; }

    /// <summary>Where the link opens.</summary>
    public string? Target { get; set; }
}
