namespace PartnerPlatform.Rules;

/// <summary>What happens to a tax item.</summary>
public enum TaxItemEffect
{
    /// <summary>Somebody has to look at it.</summary>
    Review,

    /// <summary>It's set to 'needs review'.</summary>
    NeedsReview,

    /// <summary>It stops being effective.</summary>
    Suspend,

    /// <summary>It's set back to 'not decided'.</summary>
    Reset,
}
