namespace PartnerPlatform.Rules;

/// <summary>What is wrong with a VAT number.</summary>
public enum VatCheck
{
    /// <summary>Nothing that the number itself shows.</summary>
    Valid,

    /// <summary>It has another form.</summary>
    WrongFormat,

    /// <summary>Its check digits are wrong.</summary>
    WrongCheckDigits,

    /// <summary>Its prefix belongs to another country or region.</summary>
    WrongPrefix,

    /// <summary>The form of VAT numbers there isn't known.</summary>
    Unknown,
}
