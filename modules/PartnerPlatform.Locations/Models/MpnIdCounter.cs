namespace PartnerPlatform.Locations.Models;

/// <summary>The last MPN ID that the deployment gave out; kept once, with the default tenant.</summary>
public sealed class MpnIdCounter
{
    public long Id { get; set; }

    public long Version { get; set; }

    public long Last { get; set; }
}
