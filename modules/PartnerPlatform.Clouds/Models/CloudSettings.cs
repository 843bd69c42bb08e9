using PartnerPlatform.Profiles.Models;

namespace PartnerPlatform.Clouds.Models;

/// <summary>The cloud of a site, and what the operator changed about it. What is null is as documented.</summary>
public sealed class CloudSettings
{
    public string Code { get; set; } = "global";

    /// <summary>Whether the operator offers the cloud that is there but isn’t offered otherwise.</summary>
    public bool IsChinaEnabled { get; set; }

    public CloudDates? Dates { get; set; }

    public CloudCountries? PartnerCountries { get; set; }

    public CloudCountries? CustomerCountries { get; set; }

    /// <summary>Whether territories with a code of their own count for the countries of a list.</summary>
    public bool IncludesTerritories { get; set; }

    /// <summary>Names of <see cref="Rules.PartnerFeature"/>.</summary>
    public IList<string>? DisabledFeatures { get; set; }

    public IList<string>? AuthorityHosts { get; set; }

    public string? ApiBaseUrl { get; set; }

    public ProfileRevision Revision { get; set; } = new();
}
