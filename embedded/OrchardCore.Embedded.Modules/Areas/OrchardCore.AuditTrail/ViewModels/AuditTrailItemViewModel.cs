using OrchardCore.DisplayManagement;

namespace OrchardCore.AuditTrail.ViewModels;

internal sealed class AuditTrailItemViewModel
{
    public required string Name { get; init; }

    public required IShape Shape { get; init; }
}
