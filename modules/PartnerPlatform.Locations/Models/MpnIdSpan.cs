namespace PartnerPlatform.Locations.Models;

/// <summary>Numbers of MPN IDs, both ends included.</summary>
public sealed class MpnIdSpan
{
    public long First { get; set; }

    public long Last { get; set; }
}
