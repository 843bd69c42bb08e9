using PartnerPlatform.Clouds.Models;

namespace PartnerPlatform.Clouds.ViewModels;

public class CloudSettingsForm
{
    public string? Code { get; set; }

    public bool IsChinaEnabled { get; set; }

    public string? ClosedToNewAt { get; set; }

    public string? RetiredAt { get; set; }

    public CloudCountryKind PartnerCountryKind { get; set; }

    /// <summary>One country or region a line, each with its days if it has some.</summary>
    public string? PartnerCountries { get; set; }

    public CloudCountryKind CustomerCountryKind { get; set; }

    public string? CustomerCountries { get; set; }

    public bool IncludesTerritories { get; set; }

    public IList<string> DisabledFeatures { get; set; } = [];

    /// <summary>One host a line.</summary>
    public string? AuthorityHosts { get; set; }

    public string? ApiBaseUrl { get; set; }

    public string? ETag { get; set; }
}
