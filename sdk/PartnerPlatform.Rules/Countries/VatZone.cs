namespace PartnerPlatform.Rules;

/// <summary>How a place relates to the VAT area of the European Union.</summary>
public enum VatZone
{
    /// <summary>Outside.</summary>
    None,

    /// <summary>Inside, as a member.</summary>
    EuMember,

    /// <summary>Outside although it belongs to a member.</summary>
    EuExcluded,

    /// <summary>Treated as a member (Monaco as France).</summary>
    TreatedAsMember,

    /// <summary>Treated as a state that isn't a member (Isle of Man as the United Kingdom).</summary>
    TreatedAsOther,
}
