namespace PartnerPlatform.Rules;

/// <summary>Forms of exemption certificates.</summary>
public enum CertificateForm
{
    /// <summary>The state's own.</summary>
    StateSpecific,

    /// <summary>Multistate Tax Commission.</summary>
    Mtc,

    /// <summary>Streamlined Sales Tax.</summary>
    Sst,

    /// <summary>British Columbia.</summary>
    BcPst,

    /// <summary>VAT reverse charge.</summary>
    VatReverseCharge,

    /// <summary>Another one.</summary>
    Other,
}
