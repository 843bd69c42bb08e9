namespace PartnerPlatform.Rules;

/// <summary>A person to contact. Blank texts become null; texts are trimmed and in Unicode normal form C.</summary>
public sealed record Contact
{
    /// <summary>The given name.</summary>
    public string? FirstName { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The family name.</summary>
    public string? LastName { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The e-mail address.</summary>
    public string? Email { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The phone number.</summary>
    public string? PhoneNumber { get => field; init => field = Characters.Normalize(value); }
}
