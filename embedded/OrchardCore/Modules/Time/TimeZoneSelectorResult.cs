namespace OrchardCore.Modules;

/// <summary>A proposed time zone.</summary>
public class TimeZoneSelectorResult
{
    /// <summary>Creates the proposal.</summary>
    public TimeZoneSelectorResult()
    {
    }

    /// <summary>The highest one wins.</summary>
    public int Priority { get; set; }

    /// <summary>Gives the time zone's identifier.</summary>
    public Func<Task<string>> TimeZoneId { get; set; } = null!;
}
