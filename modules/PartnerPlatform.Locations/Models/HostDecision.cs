using System.Globalization;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Models;

/// <summary>What a person of the host decided, with the reason in both languages where one is due.</summary>
public sealed record HostDecision
{
    public ReasonCode? ReasonCode { get; init; }

    public string? English { get; init; }

    public string? French { get; init; }

    public string? DecidedBy { get; init; }

    public DateTime DecidedUtc { get; init; }

    public string? GetText(CultureInfo culture) => RuleCulture.GetLanguage(culture) == RuleLanguage.French ? French : English;
}
