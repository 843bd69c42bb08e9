using OrchardCore.ContentManagement;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Handlers;

/// <summary>What happened to a location, with all that a workflow needs.</summary>
public sealed class LocationContext
{
    public required ContentItem Location { get; init; }

    public PartnerLocationPart Part => Location.Location();

    /// <summary>Null when its details were changed.</summary>
    public LocationEvent? Event { get; init; }

    public LocationStatus Before { get; init; }

    public LocationStatus After => Part.Status;

    public bool IsNew { get; init; }

    /// <summary>The fields that changed, with their values before and after.</summary>
    public IReadOnlyList<DetailChange> Changes { get; init; } = [];

    public required MpnActor Actor { get; init; }
}
