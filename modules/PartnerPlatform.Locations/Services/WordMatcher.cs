using System.Numerics;
using F23.StringSimilarity;

namespace PartnerPlatform.Locations.Services;

/// <summary>Tells how far words are from the words of a query, so that slips of the finger still find.</summary>
public sealed class WordMatcher
{
    private const int NoMatch = int.MaxValue;
    private const int ShortWord = 4;
    private const int LongWord = 8;

    private static readonly OptimalStringAlignment _distance = new();

    private readonly (string Word, int Limit, ulong Letters)[] _words;
    private readonly Dictionary<string, int>[] _known;

    /// <param name="query">A normalized text: see <see cref="Profiles.Services.SearchText"/>.</param>
    public WordMatcher(string query)
    {
        _words = [.. query.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Select(word => (word, LimitOf(word), LettersOf(word)))];
        _known = [.. _words.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
    }

    /// <summary>The number of slips with which every word of the query is in the text, or null.</summary>
    public int? Compare(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var total = 0;
        for (var i = 0; i < _words.Length; i++)
        {
            var best = NoMatch;
            foreach (var word in words)
            {
                best = Math.Min(best, CompareWord(i, word));
            }

            if (best == NoMatch)
            {
                return null;
            }

            total += best;
        }

        return total;
    }

    private int CompareWord(int position, string word)
    {
        var known = _known[position];
        if (!known.TryGetValue(word, out var distance))
        {
            distance = Measure(_words[position], word);
            known.Add(word, distance);
        }

        return distance;
    }

    private static int Measure((string Word, int Limit, ulong Letters) asked, string word)
    {
        if (word.StartsWith(asked.Word, StringComparison.Ordinal))
        {
            return 0;
        }

        // A slip changes two letters at most; words that differ in more needn't be measured.
        if (Math.Abs(word.Length - asked.Word.Length) > asked.Limit
            || BitOperations.PopCount(asked.Letters ^ LettersOf(word)) > 2 * asked.Limit)
        {
            return NoMatch;
        }

        var distance = (int)_distance.Distance(asked.Word, word);
        return distance <= asked.Limit ? distance : NoMatch;
    }

    private static int LimitOf(string word) => word.Length switch
    {
        < ShortWord => 0,
        < LongWord => 1,
        _ => 2,
    };

    private static ulong LettersOf(string word)
    {
        var letters = 0UL;
        foreach (var c in word)
        {
            letters |= 1UL << (c % 64);
        }

        return letters;
    }
}
