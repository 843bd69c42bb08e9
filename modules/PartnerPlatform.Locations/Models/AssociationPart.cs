using OrchardCore.ContentManagement;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Models;

/// <summary>An association of an MPN ID with a tenant: the content of an <c>MpnAssociation</c> item.</summary>
public sealed class AssociationPart : ContentPart
{
    public string? AccountId { get; set; }

    public string? TenantId { get; set; }

    public string? LocationId { get; set; }

    public string? MpnId { get; set; }

    public AssociationState State { get; set; }

    /// <summary>Whether the tenant can have this one association only; frozen when it was asked for.</summary>
    public bool IsExclusive { get; set; }

    public string? TenantCountryAtDecision { get; set; }

    public string? LocationCountryAtDecision { get; set; }

    /// <summary>Where the tenant was when the association was last checked while it was open.</summary>
    public string? TenantCountry { get; set; }

    /// <summary>Where the location was when the association was last checked while it was open.</summary>
    public string? LocationCountry { get; set; }

    public string? CountryDataVersion { get; set; }

    public int PolicyVersion { get; set; }

    public string? RequestedBy { get; set; }

    public DateTime RequestedUtc { get; set; }

    public HostDecision? Decision { get; set; }

    /// <summary>The association that this one replaces when it becomes active.</summary>
    public string? SupersedesId { get; set; }

    public DateTime? ReviewSinceUtc { get; set; }

    public DateTime? GraceEndsUtc { get; set; }

    /// <summary>Days before the end of the grace period for which a reminder was sent.</summary>
    public IList<int> RemindersSent { get; set; } = [];

    /// <summary>Why it needs review.</summary>
    public IList<RuleNote> Problems { get; set; } = [];

    public DateTime? EndedUtc { get; set; }
}
