namespace OrchardCore.Features.ViewModels;

internal sealed class BulkActionViewModel
{
    public FeaturesBulkAction BulkAction { get; set; }

    public string[] FeatureIds { get; set; } = [];
}
