namespace PartnerPlatform.Rules;

/// <summary>The tax information of a tenant.</summary>
public sealed record TaxInformation
{
    /// <summary>A tenant without any.</summary>
    public static TaxInformation Empty { get; } = new();

    /// <summary>Whether exemptions apply.</summary>
    public TaxDecisionValue Decision { get; init; }

    /// <summary>The tax numbers.</summary>
    public IReadOnlyList<TaxRegistration> Registrations { get; init; } = [];

    /// <summary>The filings.</summary>
    public IReadOnlyList<TaxFiling> Filings { get; init; } = [];
}
