using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

public static class LocationStates
{
    /// <summary>Whether the partner may change the details of a location: not while the host looks at them.</summary>
    public static bool IsEditable(LocationStatus status) => status is LocationStatus.Draft or LocationStatus.Active;
}
