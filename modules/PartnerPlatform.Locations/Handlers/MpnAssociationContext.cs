using OrchardCore.ContentManagement;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Handlers;

/// <summary>A step of an association, with all that a workflow needs.</summary>
public sealed class MpnAssociationContext
{
    public required ContentItem Association { get; init; }

    public AssociationPart Part => Association.Association();

    public required AssociationEvent Event { get; init; }

    public AssociationState Before { get; init; }

    public AssociationState After => Part.State;

    /// <summary>The names of what follows, as the association machine has them.</summary>
    public IReadOnlyList<string> Effects { get; init; } = [];

    /// <summary>The association that this one takes the place of.</summary>
    public ContentItem? Replaced { get; init; }

    /// <summary>The association that takes the place of this one, when it ends while it needed review or was suspended.</summary>
    public ContentItem? Replacement { get; init; }

    public required MpnActor Actor { get; init; }

    public required DateTime UtcNow { get; init; }
}
