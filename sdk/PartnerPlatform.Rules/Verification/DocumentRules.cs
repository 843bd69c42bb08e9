namespace PartnerPlatform.Rules;

/// <summary>The rules of documents: VET-001 to VET-006 and VET-017.</summary>
public static class DocumentRules
{
    /// <summary>The greatest size of a file unless a site says otherwise: 10 MiB.</summary>
    public const long DefaultMaxBytes = 10 * 1024 * 1024;

    private const int MaxAgeMonths = 12;
    private const int MinValidityMonths = 2;

    private static readonly DocumentType[] _domain = [DocumentType.DomainRecord, DocumentType.DomainInvoice];

    private static readonly DocumentType[] _employment = [DocumentType.DomainRecord, DocumentType.DomainInvoice, DocumentType.AssignmentLetter];

    private static readonly DocumentType[] _business =
    [
        DocumentType.FormationDocument, DocumentType.RegistrationCertificate, DocumentType.TaxCertificate, DocumentType.RegisterExtract,
        DocumentType.Lease, DocumentType.BankLetter, DocumentType.UtilityBill, DocumentType.TaxFiling, DocumentType.DunsRecord,
        DocumentType.MunicipalReceipt,
    ];

    /// <summary>The documents that a check accepts; pages, mails, the API and reviewers use this one list.</summary>
    /// <param name="check">The check.</param>
    /// <returns>The types; empty when the check isn't proved by documents.</returns>
    public static IReadOnlyList<DocumentType> GetAccepted(CheckType check) => check switch
    {
        CheckType.EmailDomain => _domain,
        CheckType.Employment => _employment,
        CheckType.Business => _business,
        CheckType.AdditionalDueDiligence => [DocumentType.DueDiligenceAnswer, .. _business],
        _ => [],
    };

    /// <summary>Checks a document before it's taken.</summary>
    /// <param name="document">The document.</param>
    /// <param name="submittedOn">The day on which it's sent.</param>
    /// <param name="maxBytes">The greatest size.</param>
    /// <returns>Everything that is wrong.</returns>
    public static RuleResult Evaluate(DocumentSubmission document, CalendarDate submittedOn, long maxBytes = DefaultMaxBytes)
    {
        var found = default(RuleCollector);
        CheckDocumentType(ref found, document);
        CheckFile(ref found, document, maxBytes);
        if (document.IssuedOn is { } issued && (issued > submittedOn || issued < submittedOn.AddMonths(-MaxAgeMonths)))
        {
            found.Add(RuleIds.Vet005);
        }

        if (document.ExpiresOn is { } expires && expires < submittedOn.AddMonths(MinValidityMonths))
        {
            found.Add(RuleIds.Vet006);
        }

        return found.ToResult();
    }

    /// <summary>Checks a tax certificate's file (TAX-012, and TAX-013 as a notice when it's renamed).</summary>
    /// <param name="document">The document.</param>
    /// <param name="maxBytes">The greatest size.</param>
    /// <returns>The result.</returns>
    public static RuleResult EvaluateCertificate(DocumentSubmission document, long maxBytes = DefaultMaxBytes)
    {
        var file = default(RuleCollector);
        CheckFile(ref file, document, maxBytes);
        var found = default(RuleCollector);
        if (file.HasViolations)
        {
            found.Add(RuleIds.Tax012, null, null, new RuleArgument("max", new ByteSize(maxBytes)));
        }

        var safeName = FileInspector.GetSafeName(document.FileName);
        if (document.FileName is not null && safeName != document.FileName)
        {
            found.Add(RuleIds.Tax013, null, null, new RuleArgument("name", safeName));
        }

        return found.ToResult();
    }

    private static void CheckDocumentType(ref RuleCollector found, DocumentSubmission document)
    {
        if (document.Type is DocumentType.SelfWrittenLetter or DocumentType.Screenshot)
        {
            found.Add(RuleIds.Vet017);
            return;
        }

        var accepted = GetAccepted(document.Check);
        if (!accepted.Contains(document.Type))
        {
            found.Add(
                RuleIds.Vet001,
                null,
                null,
                new RuleArgument("check", RuleTexts.KeyOf(document.Check)),
                new RuleArgument("types", accepted.Select(type => RuleTexts.KeyOf(type)).ToArray()));
        }
    }

    private static void CheckFile(ref RuleCollector found, DocumentSubmission document, long maxBytes)
    {
        var format = document.Inspection.Format;
        if (document.Size <= 0 || format == DocumentFormat.Unknown || format != FileInspector.GetClaimedFormat(document.FileName))
        {
            found.Add(RuleIds.Vet002);
        }

        if (document.Size > maxBytes)
        {
            found.Add(RuleIds.Vet003, null, null, new RuleArgument("max", new ByteSize(maxBytes)));
        }

        if (!document.Inspection.IsSafe || document.HasMalware == true)
        {
            found.Add(RuleIds.Vet004);
        }
    }
}
