using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>Gives out MPN IDs: each once in a deployment, whatever the number of sites and hosts.</summary>
public interface IMpnIdSequence
{
    /// <summary>Takes the next free ID. Call it before the first write of a request: it writes on its own.</summary>
    /// <exception cref="InvalidOperationException">The range of the settings is used up.</exception>
    Task<MpnId> NextAsync();
}
