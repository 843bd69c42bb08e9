namespace PartnerPlatform.Rules;

/// <summary>What can happen to an association.</summary>
public enum AssociationEvent
{
    /// <summary>An MPN ID is looked up.</summary>
    Search,

    /// <summary>Locations are selected.</summary>
    Select,

    /// <summary>The association is asked for.</summary>
    Submit,

    /// <summary>The location is active and belongs to the same account.</summary>
    AutoApprove,

    /// <summary>A person of the host has to decide.</summary>
    NeedHuman,

    /// <summary>The host refuses.</summary>
    Refuse,

    /// <summary>The host approves.</summary>
    Approve,

    /// <summary>The partner takes the request back.</summary>
    Cancel,

    /// <summary>The partner asks for another MPN ID.</summary>
    RequestUpdate,

    /// <summary>The other MPN ID is in force.</summary>
    ActivateReplacement,

    /// <summary>The countries or regions differ, or the location isn't active any more.</summary>
    DetectDrift,

    /// <summary>What was wrong is mended.</summary>
    Resolve,

    /// <summary>It wasn't mended in time.</summary>
    ExpireGrace,

    /// <summary>The association is removed.</summary>
    Dissociate,
}
