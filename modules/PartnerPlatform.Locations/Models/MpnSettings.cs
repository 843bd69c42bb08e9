using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Models;

/// <summary>What the operator decides about MPN IDs.</summary>
public sealed class MpnSettings
{
    public const int DefaultGraceDays = 30;
    public const long DefaultFirstMpnId = 7_000_000;
    public const long DefaultLastMpnId = 9_999_999;

    public CountryMatch CountryMatch { get; set; }

    public AssociationCardinality Cardinality { get; set; }

    public MpnLookup Lookup { get; set; }

    /// <summary>Whether a person of the host decides each association.</summary>
    public bool NeedsApproval { get; set; }

    /// <summary>Whether only a Global admin associates an MPN ID with a tenant that is enrolled in CSP.</summary>
    public bool RestrictCspToGlobalAdmin { get; set; }

    public int GraceDays { get; set; } = DefaultGraceDays;

    /// <summary>The range of the IDs that this deployment gives out, apart from those that are imported.</summary>
    public long FirstMpnId { get; set; } = DefaultFirstMpnId;

    public long LastMpnId { get; set; } = DefaultLastMpnId;

    /// <summary>Counts changes of the policy; kept with each association.</summary>
    public int PolicyVersion { get; set; } = 1;

    public string? ModifiedBy { get; set; }

    public DateTime? ModifiedUtc { get; set; }

    /// <summary>Used with <see cref="CountryMatch.StrictPlusTable"/> only.</summary>
    public IList<CountryPairEntry> CountryPairs { get; set; } = [];
}
