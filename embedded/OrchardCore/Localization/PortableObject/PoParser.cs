using System.Text;

namespace OrchardCore.Localization.PortableObject;

/// <summary>Reads the entries of a PO file; the registry has no library for that format.</summary>
internal static class PoParser
{
    public static IEnumerable<CultureDictionaryRecord> Parse(TextReader reader)
    {
        var entry = new Entry();

        while (reader.ReadLine() is { } line)
        {
            var text = line.Trim();

            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            if (entry.HasTranslation && StartsEntry(text))
            {
                if (entry.ToRecord() is { } finished)
                {
                    yield return finished;
                }

                entry = new Entry();
            }

            entry.Add(text);
        }

        if (entry.ToRecord() is { } last)
        {
            yield return last;
        }
    }

    private static bool StartsEntry(string text) =>
        text.StartsWith("msgctxt", StringComparison.Ordinal)
        || (text.StartsWith("msgid", StringComparison.Ordinal) && !text.StartsWith("msgid_plural", StringComparison.Ordinal));

    private sealed class Entry
    {
        private readonly List<StringBuilder> _translations = [];
        private StringBuilder? _context;
        private StringBuilder? _id;
        private StringBuilder? _current;

        public bool HasTranslation => _translations.Count > 0;

        public void Add(ReadOnlySpan<char> text)
        {
            var quote = text.IndexOf('"');

            if (quote < 0)
            {
                return;
            }

            if (quote > 0)
            {
                _current = Start(text[..quote].Trim());
            }

            if (_current is not null)
            {
                AppendUnescaped(_current, text[(quote + 1)..]);
            }
        }

        public CultureDictionaryRecord? ToRecord()
        {
            if (_id is not { Length: > 0 })
            {
                return null;
            }

            var translations = _translations
                .Select(translation => translation.ToString())
                .TakeWhile(translation => translation.Length > 0)
                .ToArray();

            return translations.Length == 0
                ? null
                : new CultureDictionaryRecord(_id.ToString(), _context?.ToString(), translations);
        }

        private StringBuilder? Start(ReadOnlySpan<char> keyword)
        {
            if (keyword is "msgctxt")
            {
                return _context = new StringBuilder();
            }

            if (keyword is "msgid")
            {
                return _id = new StringBuilder();
            }

            if (keyword.StartsWith("msgstr"))
            {
                var translation = new StringBuilder();
                _translations.Add(translation);

                return translation;
            }

            return null;
        }

        private static void AppendUnescaped(StringBuilder target, ReadOnlySpan<char> text)
        {
            for (var i = 0; i < text.Length && text[i] != '"'; i++)
            {
                if (text[i] != '\\' || i + 1 == text.Length)
                {
                    target.Append(text[i]);
                    continue;
                }

                i++;
                target.Append(text[i] switch
                {
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    var other => other,
                });
            }
        }
    }
}
