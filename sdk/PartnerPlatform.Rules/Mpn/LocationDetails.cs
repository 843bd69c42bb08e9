namespace PartnerPlatform.Rules;

/// <summary>What a partner says of a location.</summary>
public sealed record LocationDetails
{
    /// <summary>The location's name, once in an account.</summary>
    public string? Name { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The legal entity at the location, or null when it's the partner itself.</summary>
    public string? LegalEntityName { get => field; init => field = Characters.Normalize(value); }

    /// <summary>Where it is.</summary>
    public PostalAddress Address { get; init; } = new();

    /// <summary>The person to ask.</summary>
    public Contact PrimaryContact { get; init; } = new();
}
