namespace PartnerPlatform.Rules;

/// <summary>The check that a verification is at, as the API shows it.</summary>
public enum VettingSubStatus
{
    /// <summary>Finished, or never submitted.</summary>
    None,

    /// <summary>Submitted.</summary>
    Entry,

    /// <summary>Whether the primary contact's address works.</summary>
    EmailOwnership,

    /// <summary>Whether the company owns the mail domain.</summary>
    EmailDomain,

    /// <summary>Whether the primary contact works for the company.</summary>
    EmploymentVerification,

    /// <summary>The decision.</summary>
    Decision,

    /// <summary>Something else.</summary>
    Other,

    /// <summary>Whether the company exists at the stated address.</summary>
    BusinessVerification,
}
