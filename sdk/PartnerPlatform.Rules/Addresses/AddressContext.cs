namespace PartnerPlatform.Rules;

/// <summary>What else the rules of addresses look at.</summary>
public sealed record AddressContext
{
    /// <summary>What the address is for.</summary>
    public AddressKind Kind { get; init; }

    /// <summary>The company's name, for a legal address.</summary>
    public string? CompanyName { get; init; }

    /// <summary>The company's name in Latin script, when <see cref="CompanyName"/> isn't.</summary>
    public string? LatinCompanyName { get; init; }

    /// <summary>The address in Latin script, when the address isn't.</summary>
    public PostalAddress? LatinAddress { get; init; }

    /// <summary>What an address service suggests, or null when it has nothing to suggest.</summary>
    public PostalAddress? Suggestion { get; init; }
}
