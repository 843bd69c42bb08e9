namespace OrchardCore.Embedded;

/// <summary>The startups and MVC types of a tenant's enabled features.</summary>
internal sealed record TenantComponents(IReadOnlyList<TenantStartup> Startups, IReadOnlyList<Type> MvcTypes);
