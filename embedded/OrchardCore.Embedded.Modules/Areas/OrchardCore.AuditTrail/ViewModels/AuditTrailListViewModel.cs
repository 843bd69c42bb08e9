using OrchardCore.DisplayManagement;

namespace OrchardCore.AuditTrail.ViewModels;

internal sealed class AuditTrailListViewModel
{
    public required AuditTrailIndexOptions Options { get; init; }

    public required IReadOnlyList<IShape> Events { get; init; }

    public required IShape Pager { get; init; }
}
