using OrchardCore.ContentManagement;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Models;

public sealed class PartnerLocationPart : ContentPart
{
    public string? AccountId { get; set; }

    /// <summary>Given when the location becomes active; never changed and never used again.</summary>
    public string? MpnId { get; set; }

    /// <summary>1 to 100 characters, once in an account.</summary>
    public string? Name { get; set; }

    public string? LegalEntityName { get; set; }

    public PostalAddress Address { get; set; } = new();

    public Contact PrimaryContact { get; set; } = new();

    public LocationStatus Status { get; set; }

    /// <summary>Where the location was when it was verified, while it waits for its verification elsewhere.</summary>
    public string? VerifiedCountry { get; set; }

    public string? SubmittedBy { get; set; }

    public DateTime? SubmittedUtc { get; set; }

    /// <summary>The last decision of the host: why it was sent back or suspended, or who made it active.</summary>
    public HostDecision? Decision { get; set; }

    /// <summary>What the partner wrote when asking for the deletion.</summary>
    public string? Acknowledgement { get; set; }

    /// <summary>Whether the host had stopped the location when its deletion was asked for.</summary>
    public bool WasSuspended { get; set; }

    public ProfileRevision Revision { get; set; } = new();
}
