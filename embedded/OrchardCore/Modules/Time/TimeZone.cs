namespace OrchardCore.Modules;

/// <summary>A time zone of the system.</summary>
internal sealed class TimeZone(TimeZoneInfo info) : ITimeZone
{
    public TimeZoneInfo Info { get; } = info;

    public string TimeZoneId { get; set; }
        = !info.HasIanaId && TimeZoneInfo.TryConvertWindowsIdToIanaId(info.Id, out var ianaId) ? ianaId : info.Id;

    public override string ToString()
    {
        var offset = Info.BaseUtcOffset;
        var sign = offset < TimeSpan.Zero ? '-' : '+';

        return $"(GMT{sign}{offset:hh\\:mm}) {TimeZoneId}";
    }
}
