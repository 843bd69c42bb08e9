namespace OrchardCore.Modules;

/// <summary>The time as the current user or site sees it.</summary>
public interface ILocalClock
{
    /// <summary>Gives the current time in the local time zone.</summary>
    Task<DateTimeOffset> GetLocalNowAsync();

    /// <summary>Gives the local time zone.</summary>
    Task<ITimeZone> GetLocalTimeZoneAsync();

    /// <summary>Gives the same instant in the local time zone.</summary>
    Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset);

    /// <summary>Gives the UTC time of a local time.</summary>
    Task<DateTime> ConvertToUtcAsync(DateTime dateTime);
}
