using PartnerPlatform.Profiles.Models;

namespace PartnerPlatform.Profiles.ViewModels;

public class PartnerAccountForm
{
    public string? Name { get; set; }

    public string? TenantId { get; set; }

    public string? Country { get; set; }

    /// <summary>Whether the country is set; then only a correction changes it.</summary>
    public bool IsCountryFixed { get; set; }

    public string? Domain { get; set; }

    /// <summary>One verified domain a line.</summary>
    public string? VerifiedDomains { get; set; }

    public string? MpnId { get; set; }

    public PartnerAccountStatus Status { get; set; }

    /// <summary>Names of <see cref="Rules.PartnerPrograms"/>.</summary>
    public IList<string> Programs { get; set; } = [];

    /// <summary>The property of a field of the rules: links to its input need the exact name.</summary>
    public static string PropertyOf(string field) => field.Length == 0 ? field : char.ToUpperInvariant(field[0]) + field[1..];
}
