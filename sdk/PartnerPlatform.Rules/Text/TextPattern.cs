namespace PartnerPlatform.Rules;

/// <summary>
/// A pattern in the subset of regular expressions that formats of postal codes and numbers need, matched without backtracking:
/// every character of the text is looked at once. Letters match in upper and lower case.
/// </summary>
/// <remarks>
/// Supported: letters, digits, <c>\d</c>, escaped characters, classes, groups, alternatives, <c>?</c>, <c>{n}</c> and <c>{n,m}</c>.
/// The pattern is a set of positions (Glushkov's construction), so that matching follows all ways through it at once.
/// </remarks>
internal sealed class TextPattern
{
    private const int MaxPositions = 2048;

    private readonly CharacterSet[] _positions;
    private readonly ulong[][] _follow;
    private readonly ulong[] _first;
    private readonly ulong[] _last;
    private readonly bool _matchesEmpty;
    private readonly CharacterSet _firstCharacters;
    private readonly int _words;

    public TextPattern(string pattern)
    {
        Text = pattern;
        var root = new PatternParser(pattern).Parse();
        var positions = new List<CharacterSet>();
        var fragment = Build(root, positions, new List<HashSet<int>>());
        _positions = [.. positions];
        _words = (_positions.Length + 63) / 64;
        _first = Pack(fragment.First);
        _last = Pack(fragment.Last);
        _matchesEmpty = fragment.IsEmpty;
        foreach (var position in fragment.First)
        {
            _firstCharacters = _firstCharacters.With(_positions[position]);
        }

        _follow = new ulong[_positions.Length][];
        for (var i = 0; i < _follow.Length; i++)
        {
            _follow[i] = Pack(fragment.Follow[i]);
        }
    }

    public string Text { get; }

    /// <summary>Where every text begins.</summary>
    internal PatternState Start => new(_first, _matchesEmpty);

    /// <summary>Whether the whole text matches.</summary>
    public bool IsMatch(ReadOnlySpan<char> text) => Run(text, prefix: false);

    /// <summary>Whether the text begins with a match.</summary>
    public bool IsPrefixOf(ReadOnlySpan<char> text) => Run(text, prefix: true);

    /// <summary>The state after one more character.</summary>
    internal PatternState Advance(PatternState state, char c)
    {
        var next = new ulong[_words];
        return new PatternState(next, Step(c, state.Expected, next));
    }

    private bool Run(ReadOnlySpan<char> text, bool prefix)
    {
        if (_matchesEmpty && (prefix || text.IsEmpty))
        {
            return true;
        }

        if (text.IsEmpty || !_firstCharacters.Contains(text[0]))
        {
            return false;
        }

        return _words == 1 ? RunSmall(text, prefix) : RunLarge(text, prefix);
    }

    // Most patterns have at most 64 positions: one number holds the set.
    private bool RunSmall(ReadOnlySpan<char> text, bool prefix)
    {
        var expected = _first[0];
        var last = _last[0];
        for (var i = 0; i < text.Length && expected != 0; i++)
        {
            var next = 0UL;
            var matched = 0UL;
            for (var bits = expected; bits != 0; bits &= bits - 1)
            {
                var position = LowestBit(bits);
                if (_positions[position].Contains(text[i]))
                {
                    matched |= 1UL << position;
                    next |= _follow[position][0];
                }
            }

            if ((matched & last) != 0 && (prefix || i == text.Length - 1))
            {
                return true;
            }

            expected = next;
        }

        return false;
    }

    private bool RunLarge(ReadOnlySpan<char> text, bool prefix)
    {
        Span<ulong> expected = stackalloc ulong[_words];
        Span<ulong> next = stackalloc ulong[_words];
        ((ReadOnlySpan<ulong>)_first).CopyTo(expected);
        for (var i = 0; i < text.Length; i++)
        {
            next.Clear();
            var ends = Step(text[i], expected, next);
            if (ends && (prefix || i == text.Length - 1))
            {
                return true;
            }

            var swap = expected;
            expected = next;
            next = swap;
            if (IsZero(expected))
            {
                return false;
            }
        }

        return false;
    }

    private bool Step(char c, ReadOnlySpan<ulong> expected, Span<ulong> next)
    {
        var ends = false;
        for (var word = 0; word < expected.Length; word++)
        {
            for (var bits = expected[word]; bits != 0; bits &= bits - 1)
            {
                var position = (word * 64) + LowestBit(bits);
                if (_positions[position].Contains(c))
                {
                    ends |= (_last[position >> 6] & (1UL << (position & 63))) != 0;
                    var follow = _follow[position];
                    for (var k = 0; k < follow.Length; k++)
                    {
                        next[k] |= follow[k];
                    }
                }
            }
        }

        return ends;
    }

    private static int LowestBit(ulong bits)
    {
#if NET
        return System.Numerics.BitOperations.TrailingZeroCount(bits);
#else
        var index = 0;
        for (; (bits & 1) == 0; bits >>= 1)
        {
            index++;
        }

        return index;
#endif
    }

    private static bool IsZero(ReadOnlySpan<ulong> bits)
    {
        foreach (var word in bits)
        {
            if (word != 0)
            {
                return false;
            }
        }

        return true;
    }

    private ulong[] Pack(HashSet<int> positions)
    {
        var bits = new ulong[_words];
        foreach (var position in positions)
        {
            bits[position >> 6] |= 1UL << (position & 63);
        }

        return bits;
    }

    private static Fragment Build(PatternNode node, List<CharacterSet> positions, List<HashSet<int>> follow)
    {
        switch (node)
        {
            case PatternNode.Characters characters:
                if (positions.Count >= MaxPositions)
                {
                    throw new FormatException("The pattern is too large.");
                }

                follow.Add([]);
                positions.Add(characters.Set);
                var position = positions.Count - 1;
                return new Fragment([position], [position], false, follow);
            case PatternNode.Sequence sequence:
                var whole = new Fragment([], [], true, follow);
                foreach (var part in sequence.Parts)
                {
                    whole = Append(whole, Build(part, positions, follow));
                }

                return whole;
            case PatternNode.Alternatives alternatives:
                var any = new Fragment([], [], false, follow);
                foreach (var part in alternatives.Parts)
                {
                    var built = Build(part, positions, follow);
                    any = new Fragment([.. any.First, .. built.First], [.. any.Last, .. built.Last], any.IsEmpty || built.IsEmpty, follow);
                }

                return any;
            case PatternNode.Repetition repetition:
                var repeated = new Fragment([], [], true, follow);
                for (var i = 0; i < repetition.Maximum; i++)
                {
                    var built = Build(repetition.Part, positions, follow);
                    repeated = Append(repeated, i < repetition.Minimum ? built : built with { IsEmpty = true });
                }

                return repeated;
            default:
                throw new FormatException("The pattern can't be read.");
        }
    }

    private static Fragment Append(Fragment left, Fragment right)
    {
        foreach (var position in left.Last)
        {
            left.Follow[position].UnionWith(right.First);
        }

        return new Fragment(
            left.IsEmpty ? [.. left.First, .. right.First] : left.First,
            right.IsEmpty ? [.. left.Last, .. right.Last] : right.Last,
            left.IsEmpty && right.IsEmpty,
            left.Follow);
    }

    private sealed record Fragment(HashSet<int> First, HashSet<int> Last, bool IsEmpty, List<HashSet<int>> Follow);
}
