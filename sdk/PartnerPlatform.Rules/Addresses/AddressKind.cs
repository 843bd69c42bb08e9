namespace PartnerPlatform.Rules;

/// <summary>What an address is for.</summary>
public enum AddressKind
{
    /// <summary>Any address.</summary>
    General,

    /// <summary>The registered address of a company: no post office box, and a form in Latin script.</summary>
    Legal,

    /// <summary>The address on invoices.</summary>
    Billing,

    /// <summary>The address of a location.</summary>
    Location,
}
