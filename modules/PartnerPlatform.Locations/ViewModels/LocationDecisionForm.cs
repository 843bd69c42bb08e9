using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.ViewModels;

/// <summary>What the host decides about a location, with the reason where one is due.</summary>
public sealed class LocationDecisionForm
{
    public ReasonCode? ReasonCode { get; set; }

    public string? English { get; set; }

    public string? French { get; set; }

    public string? ETag { get; set; }

    public DecisionReason ToReason() => new() { Code = ReasonCode, EnglishText = English, FrenchText = French };
}
