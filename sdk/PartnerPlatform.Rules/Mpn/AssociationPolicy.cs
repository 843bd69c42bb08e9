namespace PartnerPlatform.Rules;

/// <summary>What a site decides about associations.</summary>
public sealed record AssociationPolicy
{
    /// <summary>The policy that follows the documentation.</summary>
    public static AssociationPolicy Default { get; } = new();

    /// <summary>How many locations a tenant can have.</summary>
    public AssociationCardinality Cardinality { get; init; }

    /// <summary>Exceptions to "same country or region"; empty by default.</summary>
    public IReadOnlyList<CountryPair> CountryPairs { get; init; } = [];

    /// <summary>The clouds.</summary>
    public CloudDirectory Clouds { get; init; } = CloudDirectory.Default;

    /// <summary>The roles that may associate.</summary>
    public PartnerRoles Roles { get; init; } = RoleMatrix.GetRoles(PartnerAction.AssociateMpnId);

    /// <summary>How long features stay on while an association needs review.</summary>
    public TimeSpan GracePeriod { get; init; } = TimeSpan.FromDays(30);
}
