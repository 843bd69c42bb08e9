namespace OrchardCore.Embedded;

/// <summary>A feature that the application wants in tenants.</summary>
internal sealed record HostFeature(string Id, HostFeatureScope Scope);
