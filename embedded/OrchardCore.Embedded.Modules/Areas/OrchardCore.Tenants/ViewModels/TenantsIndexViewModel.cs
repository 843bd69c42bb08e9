namespace OrchardCore.Tenants.ViewModels;

internal sealed class TenantsIndexViewModel
{
    public string? Search { get; init; }

    public required IReadOnlyList<TenantEntry> Tenants { get; init; }

    public bool IsRemovalAllowed { get; init; }
}
