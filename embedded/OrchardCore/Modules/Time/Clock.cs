namespace OrchardCore.Modules;

/// <summary>The time of a time provider and the time zones of the system, by their IANA identifiers.</summary>
internal sealed class Clock(TimeProvider timeProvider) : IClock
{
    private static readonly Lazy<TimeZone[]> s_zones = new(() =>
    [
        .. TimeZoneInfo.GetSystemTimeZones()
            .Select(zone => new TimeZone(zone))
            .DistinctBy(zone => zone.TimeZoneId, StringComparer.Ordinal)
            .OrderBy(zone => zone.Info.BaseUtcOffset)
            .ThenBy(zone => zone.TimeZoneId, StringComparer.Ordinal),
    ]);

    public DateTime UtcNow => timeProvider.GetUtcNow().UtcDateTime;

    public ITimeZone[] GetTimeZones() => [.. s_zones.Value];

    public ITimeZone GetTimeZone(string timeZoneId)
        => !string.IsNullOrEmpty(timeZoneId) && TimeZoneInfo.TryFindSystemTimeZoneById(timeZoneId, out var zone)
            ? new TimeZone(zone)
            : GetSystemTimeZone();

    public ITimeZone GetSystemTimeZone() => new TimeZone(TimeZoneInfo.Local);

    public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone)
    {
        var zone = timeZone as TimeZone ?? (TimeZone)GetTimeZone(timeZone?.TimeZoneId!);

        return TimeZoneInfo.ConvertTime(dateTimeOffset, zone.Info);
    }
}
