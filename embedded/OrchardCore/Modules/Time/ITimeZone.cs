namespace OrchardCore.Modules;

/// <summary>A time zone.</summary>
public interface ITimeZone
{
    /// <summary>The IANA identifier.</summary>
    string TimeZoneId { get; set; }
}
