namespace PartnerPlatform.Locations.Models;

/// <summary>The look-ups of MPN IDs that a person made in the last hour; one document a person, so that the limit holds over all hosts.</summary>
public sealed class MpnLookUpLog
{
    public long Id { get; set; }

    public long Version { get; set; }

    public string UserId { get; set; } = string.Empty;

    public IList<DateTime> TimesUtc { get; set; } = [];

    /// <summary>How many look-ups in a row found nothing.</summary>
    public int Misses { get; set; }
}
