using OrchardCore.ContentManagement;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>
/// The life of locations. Each operation checks the rules and commits, or changes nothing and says why; none checks permissions.
/// </summary>
public interface ILocationService
{
    /// <summary>Adds a location as a draft.</summary>
    Task<LocationOutcome> CreateAsync(ContentItem account, LocationDetails details, MpnActor actor);

    /// <summary>
    /// Changes the details of a draft or an active location; associations are checked again at once. An active location that
    /// moves to another country or region waits for its verification again.
    /// </summary>
    Task<LocationOutcome> EditAsync(ContentItem account, ContentItem location, LocationDetails details, string? etag, MpnActor actor);

    /// <summary>Submits a draft to its verification.</summary>
    Task<LocationOutcome> SubmitAsync(ContentItem account, ContentItem location, MpnActor actor);

    /// <summary>Throws a draft away that never got an MPN ID.</summary>
    Task<LocationOutcome> DiscardAsync(ContentItem location, MpnActor actor);

    /// <summary>Makes a submitted location active; it gets its MPN ID.</summary>
    Task<LocationOutcome> VerifyAsync(ContentItem location, MpnActor actor);

    /// <summary>Sends a submitted location back to its partner.</summary>
    Task<LocationOutcome> FailVerificationAsync(ContentItem location, DecisionReason? reason, MpnActor actor);

    Task<LocationOutcome> SuspendAsync(ContentItem location, DecisionReason? reason, MpnActor actor);

    Task<LocationOutcome> ReinstateAsync(ContentItem location, MpnActor actor);

    Task<LocationOutcome> RequestDeletionAsync(ContentItem location, string? acknowledgement, MpnActor actor);

    /// <summary>Takes back what the partner asked for: the location is again what it was.</summary>
    Task<LocationOutcome> WithdrawDeletionAsync(ContentItem location, MpnActor actor);

    /// <summary>Doesn't delete what its partner asked to delete: the location is again what it was.</summary>
    Task<LocationOutcome> RefuseDeletionAsync(ContentItem location, DecisionReason? reason, MpnActor actor);

    /// <summary>Deletes for good what its partner asked to delete, while nothing depends on it.</summary>
    Task<LocationOutcome> DeleteAsync(ContentItem location, MpnActor actor);
}
