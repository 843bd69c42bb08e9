using System.Collections;
using System.Globalization;
using System.Text;

namespace PartnerPlatform.Rules;

/// <summary>Puts arguments into a message, in the way of the language and independent of the machine's culture data.</summary>
internal static class MessageFormatter
{
    private const int MaxLength = 1024;
    private const int MaxArgumentLength = 200;
    private const char NarrowNoBreakSpace = '\u202f';
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    public static string Format(string template, RuleArgument[] arguments, RuleLanguage language)
    {
        var text = new StringBuilder(template.Length + 64);
        var position = 0;
        while (position < template.Length)
        {
            var open = template.IndexOf('{', position);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                text.Append(template, position, template.Length - position);
                break;
            }

            text.Append(template, position, open - position);
            var name = template.Substring(open + 1, close - open - 1);
            var place = new Place(
                IsStart: open == 0 || (open > 1 && template[open - 2] == '.'),
                InParentheses: open > 0 && template[open - 1] == '(' && close + 1 < template.Length && template[close + 1] == ')');
            text.Append(FormatValue(Find(arguments, name), language, place));
            position = close + 1;
        }

        return text.Length <= MaxLength ? text.ToString() : text.ToString(0, MaxLength - 1) + "…";
    }

    private static object? Find(RuleArgument[] arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name == name)
            {
                return argument.Value;
            }
        }

        return null;
    }

    private static string FormatValue(object? value, RuleLanguage language, Place place)
    {
        switch (value)
        {
            case null:
                return "–";
            case string text:
                return Clean(text);
            case CountryCode code:
                return code.HasValue ? FormatCountry(CountryDirectory.Default[code], language, place) : "–";
            case Country country:
                return FormatCountry(country, language, place);
            case Subdivision subdivision:
                return Isolate(language == RuleLanguage.French ? subdivision.FrenchName : subdivision.EnglishName);
            case TextKey key:
                return Start(RuleTexts.GetTemplate(key.Value, language), place);
            case CalendarDate date:
                return FormatDate(date.Year, date.Month, date.Day, language);
            case DateTimeOffset time:
                return FormatDate(time.Year, time.Month, time.Day, language);
            case ByteSize size:
                return FormatSize(size.Bytes, language);
            case int or long or short or byte:
                return FormatNumber(Convert.ToInt64(value, CultureInfo.InvariantCulture), language);
            case IEnumerable list:
                return FormatList(list, language, place);
            case IFormattable formattable:
                return Clean(formattable.ToString(null, CultureInfo.InvariantCulture));
            default:
                return Clean(value.ToString() ?? string.Empty);
        }
    }

    private static string FormatCountry(Country country, RuleLanguage language, Place place) =>
        language == RuleLanguage.French || place.InParentheses
            ? Isolate(country.GetName(language))
            : Start(Isolate(country.EnglishNameInSentence), place);

    private static string FormatList(IEnumerable list, RuleLanguage language, Place place)
    {
        var items = new List<string>();
        foreach (var item in list)
        {
            items.Add(FormatValue(item, language, items.Count == 0 ? place : default));
        }

        if (items.Count < 2)
        {
            return items.Count == 0 ? "–" : items[0];
        }

        var last = items[items.Count - 1];
        var others = string.Join(", ", items.Take(items.Count - 1));
        if (language == RuleLanguage.French)
        {
            return others + " ou " + last;
        }

        return items.Count == 2 ? others + " or " + last : others + ", or " + last;
    }

    private static string FormatDate(int year, int month, int day, RuleLanguage language) =>
        language == RuleLanguage.French
            ? string.Format(CultureInfo.InvariantCulture, "{0:00}/{1:00}/{2:0000}", day, month, year)
            : string.Format(CultureInfo.InvariantCulture, "{0}/{1}/{2:0000}", month, day, year);

    private static string FormatNumber(long number, RuleLanguage language)
    {
        var text = number.ToString("#,0", CultureInfo.InvariantCulture);
        return language == RuleLanguage.French ? text.Replace(',', NarrowNoBreakSpace) : text;
    }

    private static string FormatSize(long bytes, RuleLanguage language)
    {
        var (unit, value) = bytes >= 1024 * 1024 ? ("M", bytes / 1048576m) : ("K", bytes / 1024m);
        var number = Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
        return language == RuleLanguage.French
            ? number.Replace('.', ',') + "\u00a0" + (unit == "K" ? "Ko" : "Mo")
            : number + " " + unit + "B";
    }

    private static string Start(string text, Place place) =>
        place.IsStart && text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text.Substring(1) : text;

    /// <summary>Text that a person typed: shortened, without control characters, and kept from turning the sentence around.</summary>
    private static string Clean(string text)
    {
        var needsCare = text.Length > MaxArgumentLength;
        for (var i = 0; i < text.Length && !needsCare; i++)
        {
            needsCare = Characters.IsForbidden(text, i);
        }

        return Isolate(needsCare ? Shorten(text) : text);
    }

    private static string Shorten(string text)
    {
        var clean = new StringBuilder();
        for (var i = 0; i < text.Length && clean.Length < MaxArgumentLength; i++)
        {
            if (!Characters.IsForbidden(text, i))
            {
                clean.Append(text[i]);
            }
        }

        if (clean.Length > 0 && char.IsHighSurrogate(clean[clean.Length - 1]))
        {
            clean.Length--;
        }

        return text.Length > MaxArgumentLength ? clean.Append('…').ToString() : clean.ToString();
    }

    private static string Isolate(string text)
    {
        foreach (var c in text)
        {
            if (c is (>= '\u0590' and <= '\u08ff') or (>= '\ufb1d' and <= '\ufdff') or (>= '\ufe70' and <= '\ufeff'))
            {
                return FirstStrongIsolate + text + PopDirectionalIsolate;
            }
        }

        return text;
    }

    private readonly record struct Place(bool IsStart, bool InParentheses);
}
