namespace OrchardCore.Features.ViewModels;

internal sealed class FeatureEntry
{
    public string Id { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public string? Description { get; set; }

    public string Category { get; set; } = string.Empty;

    public bool IsEnabled { get; set; }

    public bool CanEnable { get; set; }

    public bool CanDisable { get; set; }

    /// <summary>The features without which this one can't be.</summary>
    public List<string> Dependencies { get; set; } = [];

    /// <summary>The enabled features that are disabled with this one.</summary>
    public List<string> EnabledDependents { get; set; } = [];
}
