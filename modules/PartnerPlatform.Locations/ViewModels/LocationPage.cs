using OrchardCore.ContentManagement;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.ViewModels;

/// <summary>A location with its history.</summary>
public sealed class LocationPage
{
    public string AccountName { get; init; } = string.Empty;

    public string AccountId { get; init; } = string.Empty;

    public string? ForeignAccountId { get; init; }

    public required ContentItem Location { get; init; }

    public PartnerLocationPart Part => Location.Location();

    public AssociationState Association { get; init; }

    public IReadOnlyList<LocationHistoryEntry> History { get; init; } = [];

    /// <summary>Whether the reader may edit it (a partner) or decide about it (the host).</summary>
    public bool CanEdit { get; init; }

    public LocationDeletionForm Deletion { get; init; } = new();

    public LocationDecisionForm Decision { get; init; } = new();

    public RuleResult? Problems { get; init; }
}
