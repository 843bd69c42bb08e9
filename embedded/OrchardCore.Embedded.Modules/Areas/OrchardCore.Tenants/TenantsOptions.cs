namespace OrchardCore.Tenants;

/// <summary>The configuration section <c>OrchardCore_Tenants</c>.</summary>
public class TenantsOptions
{
    /// <summary>Whether tenants can be removed with all they have.</summary>
    public bool TenantRemovalAllowed { get; set; }

    /// <summary>Whether a new tenant needs a table prefix.</summary>
    public bool RequireTablePrefix { get; set; }
}
