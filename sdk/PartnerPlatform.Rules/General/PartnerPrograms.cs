namespace PartnerPlatform.Rules;

/// <summary>The programs that a partner is enrolled in.</summary>
[Flags]
public enum PartnerPrograms
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The partner network.</summary>
    Mpn = 1,

    /// <summary>Direct-bill partner.</summary>
    CspDirectBill = 2,

    /// <summary>Indirect provider.</summary>
    CspIndirectProvider = 4,

    /// <summary>Indirect reseller.</summary>
    CspIndirectReseller = 8,

    /// <summary>Developer.</summary>
    Developer = 16,
}
