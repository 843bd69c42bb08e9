namespace PartnerPlatform.Rules;

/// <summary>What a change of the legal profile can touch.</summary>
public enum TaxItemKind
{
    /// <summary>A tax number.</summary>
    Registration,

    /// <summary>A tax exemption filing.</summary>
    Filing,

    /// <summary>The company's name on invoices.</summary>
    BillingName,

    /// <summary>The billing currency.</summary>
    Currency,

    /// <summary>The decision whether exemptions apply.</summary>
    Decision,
}
