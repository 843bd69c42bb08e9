namespace PartnerPlatform.Rules;

/// <summary>Why an alias of a country or region code exists.</summary>
public enum CountryAliasReason
{
    /// <summary>In common use although it isn't the ISO code.</summary>
    Legacy,

    /// <summary>Used by Partner Center or another system, never an ISO code.</summary>
    NonIso,

    /// <summary>Only a prefix of VAT numbers.</summary>
    Vat,

    /// <summary>An ISO code that was withdrawn.</summary>
    Withdrawn,

    /// <summary>Accepted in imports only.</summary>
    Import,
}
