namespace PartnerPlatform.Locations.Models;

/// <summary>What a partner learns of MPN IDs of others.</summary>
public enum MpnLookup
{
    /// <summary>Nothing: a foreign ID answers like a missing one.</summary>
    OwnAccountOnly,

    /// <summary>That the ID exists, and no more.</summary>
    Open,
}
