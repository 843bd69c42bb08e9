namespace PartnerPlatform.Rules;

/// <summary>The states of a tax exemption filing.</summary>
public enum TaxFilingState
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Submitted.</summary>
    Submitted,

    /// <summary>A tax reviewer looks at it.</summary>
    UnderReview,

    /// <summary>The partner has to correct something.</summary>
    PendingPartnerAction,

    /// <summary>Approved.</summary>
    Approved,

    /// <summary>Approved, but something changed.</summary>
    NeedsReview,

    /// <summary>Not effective until it's mended.</summary>
    Suspended,

    /// <summary>Refused.</summary>
    Refused,

    /// <summary>Taken back.</summary>
    Withdrawn,

    /// <summary>Thrown away before it was submitted.</summary>
    Discarded,

    /// <summary>Replaced by another one.</summary>
    Superseded,

    /// <summary>Its time is over.</summary>
    Expired,

    /// <summary>Taken away by the host.</summary>
    Revoked,
}
