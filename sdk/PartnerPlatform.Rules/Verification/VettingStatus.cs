namespace PartnerPlatform.Rules;

/// <summary>The outcome of a verification, as the API shows it.</summary>
public enum VettingStatus
{
    /// <summary>Never submitted.</summary>
    None,

    /// <summary>Being verified.</summary>
    Pending,

    /// <summary>Verified.</summary>
    Authorized,

    /// <summary>Refused, or not answered in time.</summary>
    Rejected,
}
