namespace PartnerPlatform.Rules;

/// <summary>The states of a location.</summary>
public enum LocationStatus
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Waiting for its verification.</summary>
    PendingVerification,

    /// <summary>Verified.</summary>
    Active,

    /// <summary>Stopped by the host.</summary>
    Suspended,

    /// <summary>The partner has asked for its deletion.</summary>
    DeletionRequested,

    /// <summary>Deleted; its MPN ID is never used again.</summary>
    Deleted,
}
