namespace PartnerPlatform.Rules;

/// <summary>What can happen to a tax exemption filing.</summary>
public enum TaxFilingEvent
{
    /// <summary>The partner says that exemptions don't apply.</summary>
    DecideNotApplicable,

    /// <summary>A filing is begun.</summary>
    Start,

    /// <summary>It's submitted.</summary>
    Submit,

    /// <summary>It's thrown away.</summary>
    Discard,

    /// <summary>A tax reviewer takes it.</summary>
    Assign,

    /// <summary>The reviewer asks for more.</summary>
    RequestInfo,

    /// <summary>The partner submits it again.</summary>
    Resubmit,

    /// <summary>It's approved.</summary>
    Approve,

    /// <summary>It's refused.</summary>
    Refuse,

    /// <summary>The partner takes it back.</summary>
    Withdraw,

    /// <summary>Its time is nearly over.</summary>
    ExpireSoon,

    /// <summary>Its renewal is approved.</summary>
    ApproveRenewal,

    /// <summary>Its time is over.</summary>
    PassValidTo,

    /// <summary>A change of the legal profile is authorized.</summary>
    AuthorizeLegalChange,

    /// <summary>It's still right.</summary>
    Confirm,

    /// <summary>Nobody confirmed it in time.</summary>
    ExpireGrace,

    /// <summary>Another filing replaces it.</summary>
    Replace,

    /// <summary>The host takes it away.</summary>
    Revoke,
}
