namespace PartnerPlatform.Rules;

/// <summary>An address as a person or a program gave it. Blank texts become null; texts are trimmed and in Unicode normal form C.</summary>
/// <remarks>It can hold a wrong address: <see cref="AddressRules"/> says what is wrong.</remarks>
public sealed record PostalAddress
{
    /// <summary>The country or region code, as given.</summary>
    public string? Country { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The region; only for countries that don't use <see cref="State"/>.</summary>
    public string? Region { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The city.</summary>
    public string? City { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The state or province: its code or name.</summary>
    public string? State { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The street address.</summary>
    public string? AddressLine1 { get => field; init => field = Characters.Normalize(value); }

    /// <summary>More of the street address.</summary>
    public string? AddressLine2 { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The postal code.</summary>
    public string? PostalCode { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The given name of a person at the address.</summary>
    public string? FirstName { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The middle name of a person at the address.</summary>
    public string? MiddleName { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The family name of a person at the address.</summary>
    public string? LastName { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The phone number of a person at the address.</summary>
    public string? PhoneNumber { get => field; init => field = Characters.Normalize(value); }
}
