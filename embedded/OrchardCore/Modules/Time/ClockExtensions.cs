namespace OrchardCore.Modules;

/// <summary>Conversions of plain UTC times.</summary>
public static class ClockExtensions
{
    /// <summary>Gives a UTC time in a time zone.</summary>
    public static DateTimeOffset ConvertToTimeZone(this IClock clock, DateTime dateTime, ITimeZone timeZone)
        => clock.ConvertToTimeZone(AsUtc(dateTime), timeZone);

    /// <summary>Gives a UTC time in the local time zone.</summary>
    public static Task<DateTimeOffset> ConvertToLocalAsync(this ILocalClock localClock, DateTime dateTime)
        => localClock.ConvertToLocalAsync(AsUtc(dateTime));

    private static DateTimeOffset AsUtc(DateTime dateTime) => dateTime.Kind switch
    {
        DateTimeKind.Utc => new DateTimeOffset(dateTime),
        DateTimeKind.Local => new DateTimeOffset(dateTime.ToUniversalTime()),
        _ => new DateTimeOffset(dateTime, TimeSpan.Zero),
    };
}
