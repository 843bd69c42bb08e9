namespace PartnerPlatform.Rules;

/// <summary>Kinds of documents that partners send.</summary>
public enum DocumentType
{
    /// <summary>Formation document or articles.</summary>
    FormationDocument,

    /// <summary>Certificate of registration.</summary>
    RegistrationCertificate,

    /// <summary>Tax registration certificate.</summary>
    TaxCertificate,

    /// <summary>Extract of a government register, with its link visible.</summary>
    RegisterExtract,

    /// <summary>Lease.</summary>
    Lease,

    /// <summary>Letter or statement of a bank.</summary>
    BankLetter,

    /// <summary>Utility bill.</summary>
    UtilityBill,

    /// <summary>Stock-exchange or tax filing.</summary>
    TaxFiling,

    /// <summary>D-U-N-S record.</summary>
    DunsRecord,

    /// <summary>Receipt of a municipality.</summary>
    MunicipalReceipt,

    /// <summary>Record of a domain registrar.</summary>
    DomainRecord,

    /// <summary>Invoice of a domain.</summary>
    DomainInvoice,

    /// <summary>Letter of assignment of the contact.</summary>
    AssignmentLetter,

    /// <summary>Answers to the questionnaire.</summary>
    DueDiligenceAnswer,

    /// <summary>Tax exemption certificate.</summary>
    ExemptionCertificate,

    /// <summary>Personal identity document.</summary>
    IdentityDocument,

    /// <summary>Screenshot.</summary>
    Screenshot,

    /// <summary>Letter that the company wrote itself.</summary>
    SelfWrittenLetter,
}
