using System.Globalization;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Audit;

/// <summary>What is recorded with a change of a location.</summary>
public sealed class LocationAuditData
{
    public string? AccountId { get; set; }

    public string? LocationId { get; set; }

    public string? Name { get; set; }

    public string? MpnId { get; set; }

    public string? Before { get; set; }

    public string? After { get; set; }

    public IList<LocationAuditChange> Changes { get; set; } = [];

    public string? ReasonCode { get; set; }

    public string? EnglishReason { get; set; }

    public string? FrenchReason { get; set; }

    public string? Acknowledgement { get; set; }

    public string? GetReason(CultureInfo culture) => RuleCulture.GetLanguage(culture) == RuleLanguage.French ? FrenchReason : EnglishReason;
}
