namespace OrchardCore.Modules.Services;

/// <summary>Lists the clock's time zones.</summary>
internal sealed class DefaultTimeZoneSelectListProvider(IClock clock) : ITimeZoneSelectListProvider
{
    public ValueTask<IEnumerable<KeyValuePair<string, string>>> GetTimeZoneSelectListAsync(CancellationToken cancellationToken = default)
        => ValueTask.FromResult(clock.GetTimeZones().Select(zone => KeyValuePair.Create(zone.TimeZoneId, zone.ToString()!)));
}
