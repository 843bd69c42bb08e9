using OrchardCore.ContentManagement;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.ViewModels;

/// <summary>A location to add, or one to edit.</summary>
public sealed class LocationFormPage
{
    public string AccountName { get; init; } = string.Empty;

    public string? ForeignAccountId { get; init; }

    public ContentItem? Location { get; init; }

    public AssociationState Association { get; init; }

    public LocationForm Form { get; init; } = new();

    /// <summary>What was wrong with the last attempt, with the remedies.</summary>
    public RuleResult? Problems { get; init; }
}
