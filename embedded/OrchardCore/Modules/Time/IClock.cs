namespace OrchardCore.Modules;

/// <summary>The time and time zones.</summary>
public interface IClock
{
    /// <summary>The current time in UTC.</summary>
    DateTime UtcNow { get; }

    /// <summary>Gives all known time zones.</summary>
    ITimeZone[] GetTimeZones();

    /// <summary>Gives the time zone of an IANA identifier, or the system's if it is unknown.</summary>
    ITimeZone GetTimeZone(string timeZoneId);

    /// <summary>Gives the system's time zone.</summary>
    ITimeZone GetSystemTimeZone();

    /// <summary>Gives the same instant in a time zone.</summary>
    DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone);
}
