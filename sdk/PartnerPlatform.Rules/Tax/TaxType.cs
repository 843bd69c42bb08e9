namespace PartnerPlatform.Rules;

/// <summary>Kinds of taxes.</summary>
public enum TaxType
{
    /// <summary>Sales and use tax.</summary>
    SalesUse,

    /// <summary>Goods and services tax.</summary>
    Gst,

    /// <summary>Provincial sales tax.</summary>
    Pst,

    /// <summary>Quebec sales tax.</summary>
    Qst,

    /// <summary>Value-added tax.</summary>
    Vat,

    /// <summary>Withholding tax.</summary>
    Withholding,
}
