namespace PartnerPlatform.Rules;

/// <summary>What an operator says differently about a country or region. Null leaves the data as it is.</summary>
public sealed record CountryOverride
{
    /// <summary>Creates an override.</summary>
    /// <param name="country">The country or region.</param>
    /// <param name="author">Who says so.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentException">No country, author or reason is given.</exception>
    public CountryOverride(CountryCode country, string author, string reason)
    {
        if (!country.HasValue || Characters.IsBlank(author) || Characters.IsBlank(reason))
        {
            throw new ArgumentException("An override needs a country or region, an author and a reason.");
        }

        Country = country;
        Author = author;
        Reason = reason;
    }

    /// <summary>The country or region.</summary>
    public CountryCode Country { get; }

    /// <summary>Who says so.</summary>
    public string Author { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>The English name.</summary>
    public string? EnglishName { get; init; }

    /// <summary>The French name.</summary>
    public string? FrenchName { get; init; }

    /// <summary>Whether partners can be established there.</summary>
    public bool? IsSupported { get; init; }

    /// <summary>The fields that an address needs.</summary>
    public AddressFields? RequiredFields { get; init; }

    /// <summary>The pattern of postal codes, in the subset that this package reads; an empty text for none.</summary>
    public string? PostalCodePattern { get; init; }

    /// <summary>A postal code to show as an example.</summary>
    public string? PostalCodeExample { get; init; }

    /// <summary>The cultures that profiles may choose.</summary>
    public IReadOnlyList<string>? Cultures { get; init; }

    /// <summary>The sales region.</summary>
    public string? CspRegion { get; init; }

    /// <summary>The billing currency, as an ISO 4217 code.</summary>
    public string? Currency { get; init; }
}
