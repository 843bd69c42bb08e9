namespace PartnerPlatform.Rules;

/// <summary>Recognizes post office boxes in street addresses.</summary>
internal static class PostOfficeBox
{
    // Longer street lines are refused anyway.
    private const int MaxLength = 400;

    private static readonly string[] _words = ["POBOX", "POSTBOX", "POSTFACH", "POSTBUS", "POSTBOKS", "POSTILOKERO", "SCHLIESSFACH"];

    private static readonly string[][] _phrases =
    [
        ["PO", "BOX"], ["GPO", "BOX"], ["POST", "BOX"], ["POST", "OFFICE", "BOX"], ["LOCKED", "BAG"], ["PRIVATE", "BAG"],
        ["BOITE", "POSTALE"], ["CASELLA", "POSTALE"], ["CAIXA", "POSTAL"], ["APARTADO", "POSTAL"], ["APARTADO", "DE", "CORREOS"],
        ["SKRYTKA", "POCZTOWA"],
    ];

    private static readonly string[] _hintTexts = ["post", "box", "bp", "b.", "b p", "apar", "apdo", "bag", "skryt", "schlie"];

#if NET
    private static readonly System.Buffers.SearchValues<string> _hints = System.Buffers.SearchValues.Create(_hintTexts, StringComparison.OrdinalIgnoreCase);
#endif

    // These say "post office box" only before a number: BP may be anything else.
    private static readonly string[] _beforeNumber = ["BP", "APARTADO", "APDO"];

    public static bool IsIn(string? text) =>
        !Characters.IsBlank(text) && text.Length <= MaxLength && MayBeIn(text) && IsAmong(Split(text));

    private static bool IsAmong(List<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Array.IndexOf(_words, words[i]) >= 0
                || (Array.IndexOf(_beforeNumber, words[i]) >= 0 && IsNumber(words, i + 1))
                || Array.Exists(_phrases, phrase => StartsAt(words, i, phrase)))
            {
                return true;
            }
        }

        return false;
    }

    // Most addresses have none of these, and need no closer look.
    private static bool MayBeIn(string text)
    {
#if NET
        return text.AsSpan().ContainsAny(_hints);
#else
        foreach (var hint in _hintTexts)
        {
            if (text.IndexOf(hint, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
#endif
    }

    private static bool StartsAt(List<string> words, int start, string[] phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (start + i >= words.Count || words[start + i] != phrase[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNumber(List<string> words, int index) => index < words.Count && words[index][0] is >= '0' and <= '9';

    /// <summary>Runs of letters or of digits, without accents; single letters in a row are one word, so that "P. O." is "PO".</summary>
    private static List<string> Split(string text)
    {
        var words = new List<string>();
        var start = 0;
        var lastWasLetter = false;
        while (start < text.Length && words.Count < 64)
        {
            var end = start;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (end == start)
            {
                while (end < text.Length && char.IsDigit(text[end]))
                {
                    end++;
                }
            }

            if (end == start)
            {
                // A comma parts what belongs together from what doesn't: "Immeuble BP, 3 rue Neuve".
                if (text[start] == ',')
                {
                    words.Add(",");
                    lastWasLetter = false;
                }

                start++;
                continue;
            }

            var word = Characters.Fold(text.Substring(start, end - start));
            var isLetter = word.Length == 1 && char.IsLetter(word[0]);
            if (isLetter && lastWasLetter)
            {
                words[words.Count - 1] += word;
            }
            else if (word.Length > 0)
            {
                words.Add(word);
            }

            lastWasLetter = isLetter;
            start = end;
        }

        return words;
    }
}
