namespace OrchardCore.Modules;

/// <summary>Proposes a local time zone.</summary>
public interface ITimeZoneSelector
{
    /// <summary>Gives a proposal, or null.</summary>
    Task<TimeZoneSelectorResult> GetTimeZoneAsync();
}
