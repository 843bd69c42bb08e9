using System.Globalization;
using System.Text.RegularExpressions;
using OrchardCore.Modules;

namespace OrchardCore.AuditTrail.Services;

/// <summary>
/// A moment from which, or until which, events count: <c>&gt;@now-1</c>, <c>@now-2..@now-1</c>, <c>2026-01-31</c>,
/// <c>2026-01-01..2026-01-31</c>. A day is one of the site's time zone, and ends of ranges belong to the range.
/// </summary>
internal readonly partial record struct AuditTrailDateRange(DateTime? FromUtc, DateTime? ToUtc)
{
    public static async Task<AuditTrailDateRange?> ParseAsync(string text, IClock clock, ILocalClock localClock)
    {
        var match = RangePattern().Match(text.Trim());

        if (!match.Success || await ReadAsync(match.Groups["first"].Value, clock, localClock) is not { } first)
        {
            return null;
        }

        if (match.Groups["second"].Success)
        {
            return await ReadAsync(match.Groups["second"].Value, clock, localClock) is { } second
                ? new AuditTrailDateRange(first.StartUtc, second.EndUtc)
                : null;
        }

        return match.Groups["operator"].Value switch
        {
            ">" or ">=" => new AuditTrailDateRange(first.StartUtc, null),
            "<" => new AuditTrailDateRange(null, first.StartUtc.AddTicks(-1)),
            "<=" => new AuditTrailDateRange(null, first.EndUtc),
            _ => new AuditTrailDateRange(first.StartUtc, first.EndUtc),
        };
    }

    private static async Task<(DateTime StartUtc, DateTime EndUtc)?> ReadAsync(string text, IClock clock, ILocalClock localClock)
    {
        if (NowPattern().Match(text) is { Success: true } now)
        {
            var days = now.Groups["days"].Success ? int.Parse(now.Groups["days"].Value, CultureInfo.InvariantCulture) : 0;

            if (now.Groups["name"].Value.Equals("today", StringComparison.OrdinalIgnoreCase))
            {
                return await GetDayAsync((await localClock.GetLocalNowAsync()).Date.AddDays(days), localClock);
            }

            var moment = clock.UtcNow.AddDays(days);

            return (moment, moment);
        }

        if (DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var exact))
        {
            return (exact.UtcDateTime, exact.UtcDateTime);
        }

        return DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            || DateTime.TryParse(text, CultureInfo.CurrentUICulture, DateTimeStyles.None, out date)
                ? await GetDayAsync(date.Date, localClock)
                : null;
    }

    private static async Task<(DateTime StartUtc, DateTime EndUtc)> GetDayAsync(DateTime date, ILocalClock localClock) =>
        (await localClock.ConvertToUtcAsync(date), (await localClock.ConvertToUtcAsync(date.AddDays(1))).AddTicks(-1));

    [GeneratedRegex(@"^(?<operator>>=|>|<=|<)?(?<first>(?:(?!\.\.).)+)(?:\.\.(?<second>.+))?$")]
    private static partial Regex RangePattern();

    [GeneratedRegex(@"^@(?<name>now|today)(?<days>[+-]\d{1,5})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NowPattern();
}
