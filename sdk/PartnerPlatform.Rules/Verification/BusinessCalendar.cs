namespace PartnerPlatform.Rules;

/// <summary>The business days of a country or region: its week and its public holidays.</summary>
public sealed class BusinessCalendar
{
    private readonly Func<int, IEnumerable<CalendarDate>>? _holidays;
    private readonly HashSet<CalendarDate> _extraHolidays;
    private readonly DayOfWeek[] _weekend;

    private BusinessCalendar(Func<int, IEnumerable<CalendarDate>>? holidays, DayOfWeek[] weekend, IEnumerable<CalendarDate> extraHolidays)
    {
        _holidays = holidays;
        _weekend = weekend;
        _extraHolidays = [.. extraHolidays];
    }

    /// <summary>The calendar of a country or region. Public holidays are known for France, the United States, the United Kingdom and Germany; elsewhere only the weekend counts.</summary>
    /// <param name="country">The country or region.</param>
    /// <returns>The calendar.</returns>
    public static BusinessCalendar For(CountryCode country) => new(
        country.Value switch
        {
            "FR" => PublicHolidays.France,
            "US" => PublicHolidays.UnitedStates,
            "GB" => PublicHolidays.UnitedKingdom,
            "DE" => PublicHolidays.Germany,
            _ => null,
        },
        PublicHolidays.GetWeekend(country),
        []);

    /// <summary>The same calendar with further days off.</summary>
    /// <param name="days">The days.</param>
    /// <returns>A new calendar.</returns>
    public BusinessCalendar WithHolidays(IEnumerable<CalendarDate> days) => new(_holidays, _weekend, _extraHolidays.Concat(days));

    /// <summary>Whether people work on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it's a business day.</returns>
    public bool IsBusinessDay(CalendarDate date) =>
        Array.IndexOf(_weekend, date.DayOfWeek) < 0
        && !_extraHolidays.Contains(date)
        && (_holidays is null || !_holidays(date.Year).Contains(date));

    /// <summary>The day after a number of business days.</summary>
    /// <param name="from">The first day, which isn't counted.</param>
    /// <param name="businessDays">The number of business days, at most 1,000.</param>
    /// <returns>The day.</returns>
    public CalendarDate AddBusinessDays(CalendarDate from, int businessDays)
    {
        var date = from;
        var left = Math.Min(businessDays, 1000);
        for (var guard = 0; left > 0 && guard < 10_000; guard++)
        {
            date = date.AddDays(1);
            left -= IsBusinessDay(date) ? 1 : 0;
        }

        return date;
    }

    /// <summary>The number of business days between two days.</summary>
    /// <param name="from">The first day, which isn't counted.</param>
    /// <param name="to">The last day, which is.</param>
    /// <returns>The number, at most 10,000; 0 when the last day isn't after the first.</returns>
    public int CountBusinessDays(CalendarDate from, CalendarDate to)
    {
        var count = 0;
        var date = from;
        for (var guard = 0; date < to && guard < 10_000; guard++)
        {
            date = date.AddDays(1);
            count += IsBusinessDay(date) ? 1 : 0;
        }

        return count;
    }
}
