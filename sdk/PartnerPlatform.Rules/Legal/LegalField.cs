namespace PartnerPlatform.Rules;

/// <summary>Fields of the legal profile.</summary>
public enum LegalField
{
    /// <summary>The company's name.</summary>
    CompanyName,

    /// <summary>The country or region of the legal address.</summary>
    Country,

    /// <summary>The state or province of the legal address.</summary>
    State,

    /// <summary>The city of the legal address.</summary>
    City,

    /// <summary>The postal code of the legal address.</summary>
    PostalCode,

    /// <summary>The street lines of the legal address.</summary>
    Street,

    /// <summary>The name of the primary contact.</summary>
    ContactName,

    /// <summary>The e-mail address of the primary contact.</summary>
    ContactEmail,

    /// <summary>The phone number of the primary contact.</summary>
    ContactPhone,

    /// <summary>The registration number.</summary>
    RegistrationNumber,

    /// <summary>The person or address that approves for the company.</summary>
    CompanyApprover,

    /// <summary>Name and address in Latin script.</summary>
    LatinForm,

    /// <summary>The security contact.</summary>
    SecurityContact,
}
