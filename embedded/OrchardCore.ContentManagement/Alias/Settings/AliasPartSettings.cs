namespace OrchardCore.Alias.Settings;

/// <summary>The settings of the alias.</summary>
public class AliasPartSettings
{
    /// <summary>The Liquid template that makes it.</summary>
    public string? Pattern { get; set; } = "{{ Model.ContentItem.DisplayText | slugify }}";

    /// <summary>Whether people type it or a template makes it.</summary>
    public AliasPartOptions Options { get; set; }
}
