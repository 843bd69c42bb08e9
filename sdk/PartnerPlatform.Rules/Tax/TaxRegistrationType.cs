namespace PartnerPlatform.Rules;

/// <summary>Kinds of tax numbers.</summary>
public enum TaxRegistrationType
{
    /// <summary>VAT number of the European Union.</summary>
    EuVat,

    /// <summary>VAT number of the United Kingdom.</summary>
    GbVat,

    /// <summary>Goods and services tax.</summary>
    Gst,

    /// <summary>Australian business number.</summary>
    Abn,

    /// <summary>Brazilian company number.</summary>
    Cnpj,

    /// <summary>Indian permanent account number.</summary>
    Pan,

    /// <summary>Employer identification number of the United States.</summary>
    Ein,

    /// <summary>Sales tax number of a state.</summary>
    StateSalesTax,

    /// <summary>Provincial sales tax.</summary>
    Pst,

    /// <summary>Quebec sales tax.</summary>
    Qst,

    /// <summary>Another one.</summary>
    Other,
}
