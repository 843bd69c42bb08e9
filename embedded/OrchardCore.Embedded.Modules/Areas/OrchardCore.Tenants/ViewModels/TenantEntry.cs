using OrchardCore.Environment.Shell;

namespace OrchardCore.Tenants.ViewModels;

internal sealed class TenantEntry
{
    public required ShellSettings Settings { get; init; }

    public required string Address { get; init; }

    public string? SetupAddress { get; init; }

    public string Name => Settings.Name;

    public string? Description => Settings["Description"];
}
