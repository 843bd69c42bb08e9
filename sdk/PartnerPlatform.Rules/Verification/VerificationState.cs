namespace PartnerPlatform.Rules;

/// <summary>The states of a legal change and its verification.</summary>
public enum VerificationState
{
    /// <summary>Being written.</summary>
    Editing,

    /// <summary>Submitted.</summary>
    Submitted,

    /// <summary>Being verified.</summary>
    InVerification,

    /// <summary>Held, because the contact says that the company didn't ask for it.</summary>
    OnHold,

    /// <summary>The partner has to do something.</summary>
    ActionRequired,

    /// <summary>Verified.</summary>
    Authorized,

    /// <summary>Refused.</summary>
    Rejected,

    /// <summary>Taken back.</summary>
    Withdrawn,

    /// <summary>Not answered in time.</summary>
    Expired,
}
