namespace PartnerPlatform.Rules;

/// <summary>What was decided about a tax item.</summary>
public enum TaxItemStatus
{
    /// <summary>Nothing yet.</summary>
    Open,

    /// <summary>It's still right.</summary>
    Confirmed,

    /// <summary>It was updated.</summary>
    Updated,

    /// <summary>It isn't affected.</summary>
    NotAffected,
}
