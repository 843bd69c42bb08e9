#if NET
namespace PartnerPlatform.Rules;

public readonly partial struct CalendarDate
{
    /// <summary>The same day as a <see cref="DateOnly"/>.</summary>
    /// <param name="date">The day.</param>
    public static implicit operator DateOnly(CalendarDate date) => DateOnly.FromDayNumber(date._days);

    /// <summary>The same day as a <see cref="CalendarDate"/>.</summary>
    /// <param name="date">The day.</param>
    public static implicit operator CalendarDate(DateOnly date) => new(date.DayNumber);
}
#endif
