namespace PartnerPlatform.Rules;

/// <summary>A tax number of a tenant.</summary>
public sealed record TaxRegistration
{
    /// <summary>The registration's id.</summary>
    public string Id { get; init; } = string.Empty;

    /// <summary>The kind of number.</summary>
    public TaxRegistrationType Type { get; init; }

    /// <summary>The country or region.</summary>
    public CountryCode Country { get; init; }

    /// <summary>The state or province as an ISO 3166-2 code, or null.</summary>
    public string? Subdivision { get; init; }

    /// <summary>The number.</summary>
    public string? Number { get => field; init => field = Characters.Normalize(value); }

    /// <summary>How far it's trusted.</summary>
    public TaxRegistrationStatus Status { get; init; }

    /// <summary>Since when the registry hasn't answered, or null.</summary>
    public DateTimeOffset? UnavailableSince { get; init; }
}
