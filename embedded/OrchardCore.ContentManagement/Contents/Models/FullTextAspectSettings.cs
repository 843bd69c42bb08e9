namespace OrchardCore.Contents.Models;

/// <summary>What belongs to the full text of the items of a type.</summary>
public class FullTextAspectSettings
{
    /// <summary>Whether a template adds to it.</summary>
    public bool IncludeFullTextTemplate { get; set; }

    /// <summary>The Liquid template.</summary>
    public string? FullTextTemplate { get; set; }

    /// <summary>Whether the body belongs to it.</summary>
    public bool IncludeBodyAspect { get; set; } = true;

    /// <summary>Whether the display text belongs to it.</summary>
    public bool IncludeDisplayText { get; set; } = true;
}
