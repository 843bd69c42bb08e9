namespace OrchardCore.Environment.Extensions.Features;

/// <summary>A feature that an extension has.</summary>
internal sealed class FeatureInfo : IFeatureInfo
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public int Priority { get; init; }

    public required string Category { get; init; }

    public required string Description { get; init; }

    public bool DefaultTenantOnly { get; init; }

    public required IExtensionInfo Extension { get; init; }

    public required string[] Dependencies { get; init; }

    public bool IsAlwaysEnabled { get; init; }

    public bool EnabledByDependencyOnly { get; init; }

    public override string ToString() => Id;
}
