namespace PartnerPlatform.Locations.Models;

/// <summary>The last re-check of all associations, and the one that goes on.</summary>
public sealed class MpnRecheck
{
    /// <summary>A run that says nothing for this long was interrupted.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromMinutes(2);

    public long Id { get; set; }

    public DateTime? StartedUtc { get; set; }

    public DateTime? HeartbeatUtc { get; set; }

    public DateTime? FinishedUtc { get; set; }

    public int Checked { get; set; }

    public int Changed { get; set; }

    /// <summary>The country data that the last finished run used.</summary>
    public string? CountryDataVersion { get; set; }

    public bool IsRunning(DateTime utcNow) => StartedUtc is not null && FinishedUtc is null && utcNow - HeartbeatUtc < Silence;
}
