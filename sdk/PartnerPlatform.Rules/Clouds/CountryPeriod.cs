using System.Diagnostics.CodeAnalysis;

namespace PartnerPlatform.Rules;

/// <summary>A country or region in a list, with the days on which it belongs to it.</summary>
public sealed record CountryPeriod
{
    private const string Separator = "..";

    private CountryPeriod(CountryCode code, CalendarDate? from, CalendarDate? to)
    {
        Code = code;
        From = from;
        To = to;
    }

    /// <summary>The country or region.</summary>
    public CountryCode Code { get; }

    /// <summary>The first day, or null.</summary>
    public CalendarDate? From { get; }

    /// <summary>The last day, or null.</summary>
    public CalendarDate? To { get; }

    /// <summary>A country or region without a limit of time, or with one.</summary>
    /// <param name="code">The country or region.</param>
    /// <param name="from">The first day, or null.</param>
    /// <param name="to">The last day, or null.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentException">There is no country or region, or the last day is before the first.</exception>
    public static CountryPeriod Create(CountryCode code, CalendarDate? from = null, CalendarDate? to = null)
    {
        if (!code.HasValue)
        {
            throw new ArgumentException("A country or region is missing.", nameof(code));
        }

        return from is { } first && to is { } last && last < first
            ? throw new ArgumentException("The last day is before the first.", nameof(to))
            : new CountryPeriod(code, from, to);
    }

    /// <summary>Reads an entry: a code, or a code with its first and last day, as in <c>GB 1973-01-01..2020-01-31</c> or <c>HR 2013-07-01..</c>.</summary>
    /// <param name="text">The text; any text.</param>
    /// <param name="period">The entry, or null.</param>
    /// <returns>Whether it's one.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CountryPeriod? period)
    {
        period = null;
        var words = text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (words.Length is < 1 or > 2 || !CountryCode.TryParse(words[0], out var code))
        {
            return false;
        }

        CalendarDate? from = null;
        CalendarDate? to = null;
        if (words.Length == 2 && !TryParseDays(words[1], out from, out to))
        {
            return false;
        }

        period = new CountryPeriod(code, from, to);
        return true;
    }

    /// <summary>Whether a day is one of those.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it is.</returns>
    public bool Includes(CalendarDate date) => (From is not { } from || date >= from) && (To is not { } to || date <= to);

    /// <summary>The entry as <see cref="TryParse"/> reads it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => From is null && To is null ? Code.Value : $"{Code.Value} {From}{Separator}{To}";

    private static bool TryParseDays(string text, out CalendarDate? from, out CalendarDate? to)
    {
        from = null;
        to = null;
        var at = text.IndexOf(Separator, StringComparison.Ordinal);
        return at >= 0
            && text.Length > Separator.Length
            && TryParseDay(text.Substring(0, at), out from)
            && TryParseDay(text.Substring(at + Separator.Length), out to)
            && (from is not { } first || to is not { } last || first <= last);
    }

    private static bool TryParseDay(string text, out CalendarDate? date)
    {
        date = null;
        if (text.Length == 0)
        {
            return true;
        }

        var isDate = CalendarDate.TryParse(text, out var day);
        date = isDate ? day : null;
        return isDate;
    }
}
