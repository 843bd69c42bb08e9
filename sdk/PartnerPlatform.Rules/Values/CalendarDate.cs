using System.Globalization;

namespace PartnerPlatform.Rules;

/// <summary>A day of the Gregorian calendar, without a time or a time zone.</summary>
public readonly partial struct CalendarDate : IEquatable<CalendarDate>, IComparable<CalendarDate>
{
    // Days since 0001-01-01.
    private readonly int _days;

    /// <summary>Creates a day.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public CalendarDate(int year, int month, int day) => _days = (int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay);

    private CalendarDate(int days) => _days = days;

    private DateTime Midnight => new(_days * TimeSpan.TicksPerDay);

    /// <summary>The year.</summary>
    public int Year => Midnight.Year;

    /// <summary>The month, from 1 to 12.</summary>
    public int Month => Midnight.Month;

    /// <summary>The day of the month, from 1.</summary>
    public int Day => Midnight.Day;

    /// <summary>The day of the week.</summary>
    public DayOfWeek DayOfWeek => Midnight.DayOfWeek;

    /// <summary>The day of a time, in the time's own offset.</summary>
    /// <param name="time">The time.</param>
    /// <returns>The day.</returns>
    public static CalendarDate FromDateTime(DateTimeOffset time) => new((int)(time.DateTime.Ticks / TimeSpan.TicksPerDay));

    /// <summary>The day of a time; its kind is ignored.</summary>
    /// <param name="time">The time.</param>
    /// <returns>The day.</returns>
    public static CalendarDate FromDateTime(DateTime time) => new((int)(time.Ticks / TimeSpan.TicksPerDay));

    /// <summary>Reads a day in the form yyyy-MM-dd.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The day, or the default value.</param>
    /// <returns>Whether the text is a day.</returns>
    public static bool TryParse(string? text, out CalendarDate date)
    {
        var success = DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time);
        date = success ? FromDateTime(time) : default;
        return success;
    }

    /// <summary>A later or earlier day.</summary>
    /// <param name="days">The number of days to add.</param>
    /// <returns>The day; the first or last one that exists if it would lie outside.</returns>
    public CalendarDate AddDays(int days) =>
        new((int)Math.Max(0, Math.Min((long)_days + days, DateTime.MaxValue.Ticks / TimeSpan.TicksPerDay)));

    /// <summary>The same day some months later or earlier, or the last day of that month if it's shorter.</summary>
    /// <param name="months">The number of months to add.</param>
    /// <returns>The day; the first or last one that exists if it would lie outside.</returns>
    public CalendarDate AddMonths(int months)
    {
        var target = (12L * Year) + Month - 1 + months;
        if (target is < 12 or >= 12 * 10_000)
        {
            return FromDateTime(months < 0 ? DateTime.MinValue : DateTime.MaxValue);
        }

        return FromDateTime(Midnight.AddMonths(months));
    }

    /// <summary>The number of days from another day to this one.</summary>
    /// <param name="other">The other day.</param>
    /// <returns>Negative when this day is earlier.</returns>
    public int DaysSince(CalendarDate other) => _days - other._days;

    /// <inheritdoc/>
    public bool Equals(CalendarDate other) => _days == other._days;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _days;

    /// <summary>Compares in time.</summary>
    /// <param name="other">The day to compare with.</param>
    /// <returns>A negative number, zero or a positive number.</returns>
    public int CompareTo(CalendarDate other) => _days.CompareTo(other._days);

    /// <summary>The day in the form yyyy-MM-dd.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Midnight.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether two days are the same.</summary>
    /// <param name="left">The first day.</param>
    /// <param name="right">The second day.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(CalendarDate left, CalendarDate right) => left.Equals(right);

    /// <summary>Whether two days differ.</summary>
    /// <param name="left">The first day.</param>
    /// <param name="right">The second day.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(CalendarDate left, CalendarDate right) => !left.Equals(right);

    /// <summary>Whether a day is before another.</summary>
    /// <param name="left">The first day.</param>
    /// <param name="right">The second day.</param>
    /// <returns>Whether it is before.</returns>
    public static bool operator <(CalendarDate left, CalendarDate right) => left._days < right._days;

    /// <summary>Whether a day is after another.</summary>
    /// <param name="left">The first day.</param>
    /// <param name="right">The second day.</param>
    /// <returns>Whether it is after.</returns>
    public static bool operator >(CalendarDate left, CalendarDate right) => left._days > right._days;

    /// <summary>Whether a day is another or before it.</summary>
    /// <param name="left">The first day.</param>
    /// <param name="right">The second day.</param>
    /// <returns>Whether it is not after.</returns>
    public static bool operator <=(CalendarDate left, CalendarDate right) => left._days <= right._days;

    /// <summary>Whether a day is another or after it.</summary>
    /// <param name="left">The first day.</param>
    /// <param name="right">The second day.</param>
    /// <returns>Whether it is not before.</returns>
    public static bool operator >=(CalendarDate left, CalendarDate right) => left._days >= right._days;
}
