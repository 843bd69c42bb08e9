namespace PartnerPlatform.Rules;

/// <summary>What else the rules of billing profiles look at.</summary>
public sealed record BillingContext
{
    /// <summary>The profile as stored, or null when it's new.</summary>
    public BillingProfile? Stored { get; init; }

    /// <summary>The legal country or region; the default value when it isn't known.</summary>
    public CountryCode LegalCountry { get; init; }

    /// <summary>The roles of the person who changes it; null leaves roles unchecked.</summary>
    public PartnerRoles? Roles { get; init; }
}
