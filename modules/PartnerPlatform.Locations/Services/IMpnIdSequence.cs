using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>Gives out MPN IDs: each once in a deployment, whatever the number of sites and hosts.</summary>
public interface IMpnIdSequence
{
    /// <summary>Takes the next free ID. Call it before the first write of a request: it writes on its own.</summary>
    /// <returns>The ID, or null when the range of the settings is used up.</returns>
    Task<MpnId?> NextAsync();
}
