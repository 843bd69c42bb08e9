namespace PartnerPlatform.Rules;

/// <summary>A tax exemption filing. Blank texts become null.</summary>
public sealed record TaxFiling
{
    /// <summary>The filing's reference.</summary>
    public string Id { get; init; } = string.Empty;

    /// <summary>The tenant.</summary>
    public TenantId TenantId { get; init; }

    /// <summary>The country or region.</summary>
    public CountryCode Country { get; init; }

    /// <summary>Where it holds: ISO 3166-2 codes, or the country or region itself.</summary>
    public IReadOnlyList<string> Jurisdictions { get; init; } = [];

    /// <summary>The tax.</summary>
    public TaxType TaxType { get; init; }

    /// <summary>The certificate's form.</summary>
    public CertificateForm Form { get; init; }

    /// <summary>The tax number on the certificate.</summary>
    public string? TaxNumber { get => field; init => field = Characters.Normalize(value); }

    /// <summary>Whether a signed certificate stands in for the tax number.</summary>
    public bool HasSignedCertificate { get; init; }

    /// <summary>The name on the certificate.</summary>
    public string? HolderName { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The address on the certificate, or null.</summary>
    public PostalAddress? HolderAddress { get; init; }

    /// <summary>The first day.</summary>
    public CalendarDate? ValidFrom { get; init; }

    /// <summary>The last day, or null when it holds until it's revoked.</summary>
    public CalendarDate? ValidTo { get; init; }

    /// <summary>The documents.</summary>
    public IReadOnlyList<DocumentSubmission> Documents { get; init; } = [];

    /// <summary>The state.</summary>
    public TaxFilingState State { get; init; }

    /// <summary>The first day on which it's effective, or null before it's approved.</summary>
    public CalendarDate? EffectiveFrom { get; init; }

    /// <summary>Since when it needs review, or null.</summary>
    public CalendarDate? NeedsReviewSince { get; init; }

    /// <summary>The jurisdictions that were refused although the filing was approved.</summary>
    public IReadOnlyList<string> RefusedJurisdictions { get; init; } = [];

    /// <summary>Whether nothing can happen to it any more.</summary>
    public bool IsTerminal => TaxFilingMachine.Table.IsTerminal(State);
}
