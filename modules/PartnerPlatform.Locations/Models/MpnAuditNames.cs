namespace PartnerPlatform.Locations.Models;

/// <summary>The category of the audit trail for MPN associations, and its events.</summary>
public static class MpnAuditNames
{
    public const string Category = "MpnAssociation";

    public const string Requested = nameof(Requested);

    public const string Associated = nameof(Associated);

    /// <summary>In force in the place of another one.</summary>
    public const string Updated = nameof(Updated);

    public const string Refused = nameof(Refused);

    public const string Cancelled = nameof(Cancelled);

    public const string NeedsReview = nameof(NeedsReview);

    public const string Resolved = nameof(Resolved);

    public const string Suspended = nameof(Suspended);

    public const string Dissociated = nameof(Dissociated);

    public const string TenantCountryCorrected = nameof(TenantCountryCorrected);

    public const string PolicyChanged = nameof(PolicyChanged);
}
