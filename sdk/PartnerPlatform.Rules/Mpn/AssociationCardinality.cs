namespace PartnerPlatform.Rules;

/// <summary>How many locations a tenant can have.</summary>
public enum AssociationCardinality
{
    /// <summary>One location for one tenant.</summary>
    OneToOne,

    /// <summary>Several locations for a tenant, all in its country or region.</summary>
    ManyLocationsPerTenant,
}
