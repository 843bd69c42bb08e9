using OrchardCore.ContentManagement;

namespace PartnerPlatform.Profiles.Models;

public sealed class PartnerAccountPart : ContentPart
{
    public string? TenantId { get; set; }

    /// <summary>Country of the tenant, ISO 3166-1 alpha-2. Only a host operator may correct it once it is set.</summary>
    public string? Country { get; set; }

    public string? Domain { get; set; }

    public IList<string> VerifiedDomains { get; set; } = [];

    public string? MpnId { get; set; }

    public string? Slug { get; set; }

    public string CloudCode { get; set; } = "global";

    public IList<string> Programs { get; set; } = [];

    public PartnerAccountStatus Status { get; set; }

    public ProfileRevision Revision { get; set; } = new();
}
