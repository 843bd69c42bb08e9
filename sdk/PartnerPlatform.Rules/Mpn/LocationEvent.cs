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
}
