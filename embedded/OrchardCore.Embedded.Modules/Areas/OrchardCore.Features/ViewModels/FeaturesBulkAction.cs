namespace OrchardCore.Features.ViewModels;

internal enum FeaturesBulkAction
{
    None = 0,
    Enable = 1,
    Disable = 2,
    Toggle = 3,
}
