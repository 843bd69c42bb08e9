namespace PartnerPlatform.Rules;

/// <summary>What a verification proves.</summary>
public enum CheckType
{
    /// <summary>The primary contact's address works.</summary>
    EmailOwnership,

    /// <summary>The company owns the mail domain.</summary>
    EmailDomain,

    /// <summary>The primary contact works for the company.</summary>
    Employment,

    /// <summary>The company exists at the stated address.</summary>
    Business,

    /// <summary>The company is trustworthy.</summary>
    AdditionalDueDiligence,
}
