namespace PartnerPlatform.Rules;

/// <summary>What else the rules of support profiles look at.</summary>
public sealed record SupportContext
{
    /// <summary>The tenant's country or region; the default value when it isn't known.</summary>
    public CountryCode TenantCountry { get; init; }

    /// <summary>The time, for what depends on it; null leaves that out.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>Whether the web site could be opened; null when nobody tried.</summary>
    public bool? IsWebsiteReachable { get; init; }
}
