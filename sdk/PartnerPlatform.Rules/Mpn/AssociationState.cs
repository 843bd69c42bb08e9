namespace PartnerPlatform.Rules;

/// <summary>The states of an association of an MPN ID with a tenant.</summary>
public enum AssociationState
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>Being chosen.</summary>
    Draft,

    /// <summary>Asked for.</summary>
    Requested,

    /// <summary>Waiting for a person of the host.</summary>
    AwaitingApproval,

    /// <summary>In force.</summary>
    Active,

    /// <summary>In force, but something changed.</summary>
    NeedsReview,

    /// <summary>Not in force until it's mended.</summary>
    Suspended,

    /// <summary>Replaced by another one.</summary>
    Superseded,

    /// <summary>Refused.</summary>
    Rejected,

    /// <summary>Taken back before a decision.</summary>
    Cancelled,

    /// <summary>Removed.</summary>
    Dissociated,
}
