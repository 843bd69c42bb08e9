namespace PartnerPlatform.Rules;

/// <summary>What else the rules of filings look at.</summary>
public sealed record TaxFilingContext
{
    /// <summary>The day.</summary>
    public CalendarDate Today { get; init; }

    /// <summary>The person's roles; null leaves roles unchecked.</summary>
    public PartnerRoles? Roles { get; init; }

    /// <summary>The last finalized legal profile, or null when there is none.</summary>
    public LegalProfile? LegalProfile { get; init; }

    /// <summary>The tenant's other filings.</summary>
    public IReadOnlyList<TaxFiling> OtherFilings { get; init; } = [];

    /// <summary>The organization's other tenants that have no filing, by name.</summary>
    public IReadOnlyList<string> TenantsWithoutFiling { get; init; } = [];

    /// <summary>Which states accept which certificate.</summary>
    public CertificateFormTable Forms { get; init; } = CertificateFormTable.Default;

    /// <summary>The greatest size of a document.</summary>
    public long MaxDocumentBytes { get; init; } = DocumentRules.DefaultMaxBytes;
}
