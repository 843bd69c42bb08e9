namespace PartnerPlatform.Rules;

/// <summary>Whether tax exemptions apply to a tenant.</summary>
public enum TaxDecisionValue
{
    /// <summary>Nobody has decided.</summary>
    NotDecided,

    /// <summary>They apply.</summary>
    Applies,

    /// <summary>They don't apply.</summary>
    DoesNotApply,
}
