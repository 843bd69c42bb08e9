namespace PartnerPlatform.Rules;

/// <summary>Why something was refused; each has a text and a remedy in both languages.</summary>
public enum ReasonCode
{
    /// <summary>The name differs from the registration.</summary>
    NameMismatch,

    /// <summary>The address differs from the registration.</summary>
    AddressMismatch,

    /// <summary>The company isn't in the register.</summary>
    NotRegistered,

    /// <summary>The document can't be read.</summary>
    DocumentUnreadable,

    /// <summary>The document's type isn't accepted.</summary>
    DocumentTypeNotAccepted,

    /// <summary>The document is too old.</summary>
    DocumentTooOld,

    /// <summary>The document expires soon.</summary>
    DocumentExpiresSoon,

    /// <summary>The company doesn't own the mail domain.</summary>
    DomainNotOwned,

    /// <summary>The contact doesn't work for the company.</summary>
    ContactNotEmployed,

    /// <summary>The e-mail address wasn't confirmed.</summary>
    EmailNotConfirmed,

    /// <summary>The contact says that the company didn't ask for this.</summary>
    ContactDeniedRequest,

    /// <summary>Nobody answered in time.</summary>
    NoAnswer,

    /// <summary>The company has another account.</summary>
    DuplicateCompany,

    /// <summary>The company is on a list of sanctions.</summary>
    Sanctions,

    /// <summary>Something else, said in words.</summary>
    Other,
}
