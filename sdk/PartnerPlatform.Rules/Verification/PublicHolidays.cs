namespace PartnerPlatform.Rules;

/// <summary>Public holidays of some countries.</summary>
internal static class PublicHolidays
{
    private static readonly DayOfWeek[] _saturdaySunday = [DayOfWeek.Saturday, DayOfWeek.Sunday];
    private static readonly DayOfWeek[] _fridaySaturday = [DayOfWeek.Friday, DayOfWeek.Saturday];

    public static DayOfWeek[] GetWeekend(CountryCode country) => country.Value switch
    {
        "SA" or "QA" or "KW" or "BH" or "OM" or "JO" or "IQ" or "EG" or "DZ" or "IL" or "LY" or "YE" => _fridaySaturday,
        _ => _saturdaySunday,
    };

    public static IEnumerable<CalendarDate> France(int year)
    {
        var easter = Easter(year);
        return
        [
            new(year, 1, 1), easter.AddDays(1), new(year, 5, 1), new(year, 5, 8), easter.AddDays(39), easter.AddDays(50), new(year, 7, 14),
            new(year, 8, 15), new(year, 11, 1), new(year, 11, 11), new(year, 12, 25),
        ];
    }

    public static IEnumerable<CalendarDate> Germany(int year)
    {
        var easter = Easter(year);
        return
        [
            new(year, 1, 1), easter.AddDays(-2), easter.AddDays(1), new(year, 5, 1), easter.AddDays(39), easter.AddDays(50), new(year, 10, 3),
            new(year, 12, 25), new(year, 12, 26),
        ];
    }

    public static IEnumerable<CalendarDate> UnitedKingdom(int year)
    {
        var easter = Easter(year);
        return
        [
            NextBusinessDay(new(year, 1, 1)), easter.AddDays(-2), easter.AddDays(1), Nth(year, 5, DayOfWeek.Monday, 1), Last(year, 5, DayOfWeek.Monday),
            Last(year, 8, DayOfWeek.Monday), .. Christmas(year),
        ];
    }

    public static IEnumerable<CalendarDate> UnitedStates(int year) =>
    [
        Observed(new(year, 1, 1)), Nth(year, 1, DayOfWeek.Monday, 3), Nth(year, 2, DayOfWeek.Monday, 3), Last(year, 5, DayOfWeek.Monday),
        Observed(new(year, 6, 19)), Observed(new(year, 7, 4)), Nth(year, 9, DayOfWeek.Monday, 1), Nth(year, 10, DayOfWeek.Monday, 2),
        Observed(new(year, 11, 11)), Nth(year, 11, DayOfWeek.Thursday, 4), Observed(new(year, 12, 25)),
    ];

    // The anonymous Gregorian algorithm.
    private static CalendarDate Easter(int year)
    {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var sum = h + l - (7 * m) + 114;
        return new CalendarDate(year, sum / 31, (sum % 31) + 1);
    }

    private static CalendarDate Nth(int year, int month, DayOfWeek day, int count)
    {
        var first = new CalendarDate(year, month, 1);
        return first.AddDays(((day - first.DayOfWeek + 7) % 7) + (7 * (count - 1)));
    }

    private static CalendarDate Last(int year, int month, DayOfWeek day)
    {
        var last = new CalendarDate(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-((last.DayOfWeek - day + 7) % 7));
    }

    private static CalendarDate Observed(CalendarDate date) => date.DayOfWeek switch
    {
        DayOfWeek.Saturday => date.AddDays(-1),
        DayOfWeek.Sunday => date.AddDays(1),
        _ => date,
    };

    private static CalendarDate NextBusinessDay(CalendarDate date) => date.DayOfWeek switch
    {
        DayOfWeek.Saturday => date.AddDays(2),
        DayOfWeek.Sunday => date.AddDays(1),
        _ => date,
    };

    private static CalendarDate[] Christmas(int year)
    {
        var christmas = new CalendarDate(year, 12, 25);
        return christmas.DayOfWeek switch
        {
            DayOfWeek.Friday => [christmas, christmas.AddDays(3)],
            DayOfWeek.Saturday => [christmas.AddDays(2), christmas.AddDays(3)],
            DayOfWeek.Sunday => [christmas.AddDays(1), christmas.AddDays(2)],
            _ => [christmas, christmas.AddDays(1)],
        };
    }
}
