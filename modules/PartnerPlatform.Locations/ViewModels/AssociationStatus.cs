namespace PartnerPlatform.Locations.ViewModels;

/// <summary>The associations of an account that are not over, the last request if it was refused, and what the reader may do.</summary>
public class AssociationStatus
{
    public string AccountId { get; set; } = string.Empty;

    /// <summary>Set when host staff looks at the account of a partner; kept in the page's links.</summary>
    public string? ForeignAccountId { get; set; }

    public IReadOnlyList<AssociationSummary> Associations { get; set; } = [];

    /// <summary>Whether the tenant can have one association only.</summary>
    public bool IsExclusive { get; set; }

    /// <summary>The other countries and regions whose locations match the tenant today.</summary>
    public IReadOnlyList<string> OtherCountries { get; set; } = [];

    public bool CanAssociate { get; set; }

    /// <summary>The links that lead to the page of associations aren't shown on that page.</summary>
    public bool IsOnPage { get; set; }

    public bool HasCurrent => Associations.Any(association => association.CanEnd);

    public bool IsWaiting => Associations.Any(association => association.IsRequest);

    /// <summary>Whether a new association would replace one.</summary>
    public bool IsUpdate => IsExclusive && HasCurrent;

    public bool CanSubmit => CanAssociate && !(IsExclusive && IsWaiting);
}
