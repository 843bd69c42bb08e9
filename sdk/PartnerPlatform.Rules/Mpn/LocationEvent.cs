namespace PartnerPlatform.Rules;

/// <summary>What can happen to a location.</summary>
public enum LocationEvent
{
    /// <summary>The partner submits it.</summary>
    Submit,

    /// <summary>It's verified.</summary>
    Verify,

    /// <summary>Its verification fails.</summary>
    FailVerification,

    /// <summary>The host stops it.</summary>
    Suspend,

    /// <summary>The host lets it go on.</summary>
    Reinstate,

    /// <summary>The partner asks for its deletion.</summary>
    RequestDeletion,

    /// <summary>The host deletes it.</summary>
    Delete,

    /// <summary>The partner changes its country or region.</summary>
    Move,

    /// <summary>The partner puts it back into the country or region in which it was verified.</summary>
    MoveBack,

    /// <summary>The partner takes the request to delete it back.</summary>
    WithdrawDeletion,

    /// <summary>The host doesn't delete it.</summary>
    RefuseDeletion,

    /// <summary>The partner throws a draft away that never got an MPN ID.</summary>
    Discard,
}
