using PartnerPlatform.Locations.Models;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

public static class LocationStates
{
    /// <summary>
    /// Whether the partner may change the details of a location: not while the host looks at them, but for one that has moved,
    /// which can be put back.
    /// </summary>
    public static bool IsEditable(PartnerLocationPart location) =>
        location.Status is LocationStatus.Draft or LocationStatus.Active
        || (location.Status == LocationStatus.PendingVerification && location.VerifiedCountry is not null);

    /// <summary>Whether the partner may throw the location away without asking the host.</summary>
    public static bool CanDiscard(PartnerLocationPart location) => location is { Status: LocationStatus.Draft, MpnId: null };

    public static bool CanAskForDeletion(PartnerLocationPart location) => location.Status is LocationStatus.Active or LocationStatus.Suspended;
}
