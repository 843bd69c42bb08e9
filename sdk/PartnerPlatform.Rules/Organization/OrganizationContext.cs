namespace PartnerPlatform.Rules;

/// <summary>What else the rules of organization profiles look at.</summary>
public sealed record OrganizationContext
{
    /// <summary>The profile as stored, or null when it's new.</summary>
    public OrganizationProfile? Stored { get; init; }

    /// <summary>The country or region whose cultures are allowed; the one of the address when this is the default value.</summary>
    public CountryCode Country { get; init; }

    /// <summary>The domains that the tenant has verified; null when they aren't known, which leaves the domain unchecked.</summary>
    public IReadOnlyCollection<string>? VerifiedDomains { get; init; }
}
