namespace PartnerPlatform.Rules;

/// <summary>A version of a company's legal profile. Blank texts become null.</summary>
public sealed record LegalProfile
{
    /// <summary>The company's legal name.</summary>
    public string? CompanyName { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The legal address.</summary>
    public PostalAddress? Address { get; init; }

    /// <summary>The primary contact.</summary>
    public Contact? PrimaryContact { get; init; }

    /// <summary>The address of the person who approves for the company.</summary>
    public PostalAddress? CompanyApproverAddress { get; init; }

    /// <summary>The e-mail address of the person who approves for the company.</summary>
    public string? CompanyApproverEmail { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The registration number.</summary>
    public string? RegistrationNumber { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The registration number's type, for example <c>CNPJ</c>; null for the country's first one.</summary>
    public string? RegistrationType { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The company's name in Latin script.</summary>
    public string? LatinName { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The legal address in Latin script.</summary>
    public PostalAddress? LatinAddress { get; init; }

    /// <summary>The security contact.</summary>
    public Contact? SecurityContact { get; init; }
}
