namespace OrchardCore.Embedded;

/// <summary>In which tenants the application wants a feature.</summary>
internal enum HostFeatureScope
{
    /// <summary>In tenants that wait for their setup.</summary>
    Setup,

    /// <summary>In tenants that were set up.</summary>
    Tenants,

    /// <summary>In all tenants.</summary>
    All,

    /// <summary>In all tenants, and no others: the list is fixed.</summary>
    Fixed,
}
