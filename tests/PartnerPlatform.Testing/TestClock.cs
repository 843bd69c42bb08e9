using System.Globalization;
using Microsoft.AspNetCore.Http;
using OrchardCore.Modules;

namespace PartnerPlatform.Testing;

/// <summary>The host's clock, moved to the day or set to the time that a request names in <see cref="Header"/>.</summary>
public sealed class TestClock : IClock
{
    /// <summary>The header with a day, for example <c>2018-08-01</c>, or a time in UTC, for example <c>2018-08-01T10:00</c>.</summary>
    public const string Header = "X-Test-Now";

    private readonly IClock _clock;
    private readonly IHttpContextAccessor _httpContextAccessor;

    public TestClock(IClock clock, IHttpContextAccessor httpContextAccessor)
    {
        _clock = clock;
        _httpContextAccessor = httpContextAccessor;
    }

    public DateTime UtcNow =>
        _httpContextAccessor.HttpContext?.Request.Headers[Header].ToString() is { Length: > 0 } text
            ? DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal)
                + (text.Contains('T', StringComparison.Ordinal) ? TimeSpan.Zero : _clock.UtcNow.TimeOfDay)
            : _clock.UtcNow;

    public ITimeZone[] GetTimeZones() => _clock.GetTimeZones();

    public ITimeZone GetTimeZone(string timeZoneId) => _clock.GetTimeZone(timeZoneId);

    public ITimeZone GetSystemTimeZone() => _clock.GetSystemTimeZone();

    public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) =>
        _clock.ConvertToTimeZone(dateTimeOffset, timeZone);
}
