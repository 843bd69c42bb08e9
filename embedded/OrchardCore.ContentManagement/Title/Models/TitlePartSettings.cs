using System.ComponentModel;

namespace OrchardCore.Title.Models;

/// <summary>The settings of the title.</summary>
public class TitlePartSettings
{
    /// <summary>Whether people type it or a template makes it.</summary>
    public TitlePartOptions Options { get; set; }

    /// <summary>The Liquid template that makes it.</summary>
    public string? Pattern { get; set; }

    /// <summary>Whether it is shown on the page of the item.</summary>
    [DefaultValue(true)]
    public bool RenderTitle { get; set; } = true;

    /// <summary>The text of the empty box.</summary>
    public string? Placeholder { get; set; }
}
