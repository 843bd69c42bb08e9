namespace OrchardCore.Features.ViewModels;

internal sealed class FeaturesViewModel
{
    /// <summary>The tenant whose features are shown, if it isn't the current one.</summary>
    public string? Tenant { get; set; }

    public List<FeatureEntry> Features { get; set; } = [];
}
