using System.Globalization;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace PartnerPlatform.Profiles.Portal;

/// <summary>Days and deadlines in the time zone of the site, which is the same for all who work on a matter.</summary>
public sealed class SiteDates
{
    private readonly ISiteService _siteService;
    private readonly IClock _clock;

    public SiteDates(ISiteService siteService, IClock clock)
    {
        _siteService = siteService;
        _clock = clock;
    }

    /// <summary>The day of a moment, in the reader's language.</summary>
    public async ValueTask<string> DayAsync(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(utc, await GetZoneAsync()).ToString("d", CultureInfo.CurrentUICulture);

    /// <summary>A moment with its time zone, in the reader's language.</summary>
    public async ValueTask<string> TimeAsync(DateTime utc)
    {
        var zone = await GetZoneAsync();
        return $"{TimeZoneInfo.ConvertTimeFromUtc(utc, zone).ToString("g", CultureInfo.CurrentUICulture)} ({zone.Id})";
    }

    /// <summary>The last minute before a deadline, with its time zone.</summary>
    /// <param name="endUtc">The moment from which it is too late.</param>
    public async ValueTask<string> DeadlineAsync(DateTime endUtc) => WriteDeadline(endUtc, await GetZoneAsync(), CultureInfo.CurrentUICulture, "d");

    /// <summary>The last minute before a deadline, with its time zone.</summary>
    /// <param name="endUtc">The moment from which it is too late.</param>
    /// <param name="zone">The time zone.</param>
    /// <param name="culture">The language.</param>
    /// <param name="format">How the day is written: <c>d</c> or <c>D</c>.</param>
    public static string WriteDeadline(DateTime endUtc, TimeZoneInfo zone, CultureInfo culture, string format)
    {
        var last = TimeZoneInfo.ConvertTimeFromUtc(endUtc.AddMinutes(-1), zone);
        return $"{last.ToString(format, culture)} {last.ToString("t", culture)} ({zone.Id})";
    }

    /// <summary>The end of the day of a moment, so that what ends then lasts the whole day.</summary>
    public async ValueTask<DateTime> EndOfDayAsync(DateTime utc)
    {
        var zone = await GetZoneAsync();
        var midnight = TimeZoneInfo.ConvertTimeFromUtc(utc, zone).Date.AddDays(1);

        // Where the clocks go forward at midnight, the day begins later.
        while (zone.IsInvalidTime(midnight))
        {
            midnight = midnight.AddMinutes(30);
        }

        return TimeZoneInfo.ConvertTimeToUtc(midnight, zone);
    }

    /// <summary>The time zone of the site.</summary>
    public async ValueTask<TimeZoneInfo> GetZoneAsync()
    {
        var site = await _siteService.GetSiteSettingsAsync();
        return TimeZoneInfo.FindSystemTimeZoneById(_clock.GetTimeZone(site.TimeZoneId!).TimeZoneId);
    }
}
