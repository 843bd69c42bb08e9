using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Modules;

/// <summary>The time in the zone that the selectors choose, which is looked up once in a scope.</summary>
internal sealed class LocalClock(IEnumerable<ITimeZoneSelector> timeZoneSelectors, IClock clock) : ILocalClock
{
    private ITimeZone? _timeZone;

    public async Task<DateTimeOffset> GetLocalNowAsync() => clock.ConvertToTimeZone(new DateTimeOffset(clock.UtcNow, TimeSpan.Zero), await GetLocalTimeZoneAsync());

    public async Task<ITimeZone> GetLocalTimeZoneAsync() => _timeZone ??= await SelectAsync();

    public async Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset)
        => clock.ConvertToTimeZone(dateTimeOffset, await GetLocalTimeZoneAsync());

    public async Task<DateTime> ConvertToUtcAsync(DateTime dateTime)
    {
        var local = DateTime.SpecifyKind(dateTime, DateTimeKind.Unspecified);
        var zone = ((TimeZone)await GetLocalTimeZoneAsync()).Info;

        // A time that a change to summer time skips is read as if the clock hadn't changed.
        return zone.IsInvalidTime(local)
            ? DateTime.SpecifyKind(local - zone.BaseUtcOffset, DateTimeKind.Utc)
            : TimeZoneInfo.ConvertTimeToUtc(local, zone);
    }

    private async Task<ITimeZone> SelectAsync()
    {
        TimeZoneSelectorResult? best = null;
        foreach (var selector in timeZoneSelectors)
        {
            var result = await selector.GetTimeZoneAsync();
            if (result is not null && (best is null || result.Priority > best.Priority))
            {
                best = result;
            }
        }

        return best is null ? clock.GetSystemTimeZone() : clock.GetTimeZone(await best.TimeZoneId());
    }
}
