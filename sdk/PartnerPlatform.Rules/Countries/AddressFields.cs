namespace PartnerPlatform.Rules;

/// <summary>Fields of an address.</summary>
[Flags]
public enum AddressFields
{
    /// <summary>No field.</summary>
    None = 0,

    /// <summary>The street lines.</summary>
    Street = 1,

    /// <summary>The city.</summary>
    City = 2,

    /// <summary>The state or province.</summary>
    State = 4,

    /// <summary>The postal code.</summary>
    PostalCode = 8,
}
