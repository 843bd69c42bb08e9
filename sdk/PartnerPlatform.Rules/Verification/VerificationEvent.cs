namespace PartnerPlatform.Rules;

/// <summary>What can happen to a legal change and its verification.</summary>
public enum VerificationEvent
{
    /// <summary>The consequences are shown.</summary>
    Preview,

    /// <summary>The change is submitted.</summary>
    Submit,

    /// <summary>The checks begin.</summary>
    StartChecks,

    /// <summary>The contact confirms the e-mail address.</summary>
    ConfirmEmail,

    /// <summary>The contact says that the company didn't ask for it.</summary>
    DenyEmail,

    /// <summary>An admin or the contact lets it go on.</summary>
    ReleaseHold,

    /// <summary>Nobody let it go on in time.</summary>
    ExpireHold,

    /// <summary>The reviewer asks for more.</summary>
    NeedInfo,

    /// <summary>The partner sends documents.</summary>
    Upload,

    /// <summary>Someone tried to reach the partner.</summary>
    RecordContact,

    /// <summary>All checks are passed.</summary>
    PassAll,

    /// <summary>A check fails.</summary>
    FailCheck,

    /// <summary>The partner appeals.</summary>
    Appeal,

    /// <summary>The partner asks a question, which doesn't count as an appeal.</summary>
    Ask,

    /// <summary>The partner writes another version.</summary>
    Amend,

    /// <summary>The partner takes it back.</summary>
    Withdraw,

    /// <summary>The partner's time is over.</summary>
    PassDeadline,

    /// <summary>It takes longer than announced.</summary>
    ExceedSla,

    /// <summary>The host takes an authorization back.</summary>
    Revoke,
}
