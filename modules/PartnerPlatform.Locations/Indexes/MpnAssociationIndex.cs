using YesSql.Indexes;

namespace PartnerPlatform.Locations.Indexes;

/// <summary>One row per association. Its two unique keys decide between requests that come at the same moment.</summary>
public sealed class MpnAssociationIndex : MapIndex
{
    public const int KeyLength = 80;

    public long DocumentId { get; set; }

    public string? AssociationId { get; set; }

    public string? AccountId { get; set; }

    public string? TenantId { get; set; }

    public string? LocationId { get; set; }

    public string? MpnId { get; set; }

    public string? State { get; set; }

    /// <summary>Set while the association is in force: the tenant, or the tenant and the location where a tenant may have many. Unique.</summary>
    public string? TenantKey { get; set; }

    /// <summary>Set while the association is in force: the location. Unique.</summary>
    public string? LocationKey { get; set; }

    /// <summary>Set while a decision is due: the tenant and the location. Unique.</summary>
    public string? RequestKey { get; set; }

    public string? TenantCountry { get; set; }

    public string? LocationCountry { get; set; }

    public DateTime RequestedUtc { get; set; }

    public DateTime? GraceEndsUtc { get; set; }

    public DateTime? EndedUtc { get; set; }
}
