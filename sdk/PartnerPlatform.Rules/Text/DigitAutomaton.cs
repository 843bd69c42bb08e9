namespace PartnerPlatform.Rules;

/// <summary>A <see cref="TextPattern"/> over the ten digits as a table: one look-up for each digit of the text.</summary>
internal sealed class DigitAutomaton
{
    private const int Digits = 10;
    private const int MaxStates = 8192;
    private const short Dead = -1;

    private readonly short[] _next;
    private readonly bool[] _accepts;

    private DigitAutomaton(short[] next, bool[] accepts)
    {
        _next = next;
        _accepts = accepts;
    }

    /// <summary>Creates the table of a pattern.</summary>
    /// <param name="pattern">The pattern, in the subset that <see cref="TextPattern"/> reads.</param>
    /// <exception cref="FormatException">The pattern can't be read, or its table would be too large.</exception>
    public static DigitAutomaton Create(string pattern)
    {
        var positions = new TextPattern(pattern);
        var states = new Dictionary<string, short>(StringComparer.Ordinal);
        var sets = new List<PatternState>();
        var next = new List<short>();
        Add(positions.Start);
        for (var state = 0; state < sets.Count; state++)
        {
            for (var digit = 0; digit < Digits; digit++)
            {
                var reached = positions.Advance(sets[state], (char)('0' + digit));
                next.Add(reached.IsEmpty ? Dead : Add(reached));
            }
        }

        return new DigitAutomaton([.. next], sets.ConvertAll(set => set.IsMatch).ToArray());

        short Add(PatternState set)
        {
            if (!states.TryGetValue(set.Key, out var state))
            {
                state = sets.Count < MaxStates ? (short)sets.Count : throw new FormatException("The pattern is too large.");
                states.Add(set.Key, state);
                sets.Add(set);
            }

            return state;
        }
    }

    /// <summary>Whether the whole text matches.</summary>
    public bool IsMatch(ReadOnlySpan<char> digits)
    {
        var state = 0;
        foreach (var c in digits)
        {
            state = _next[(state * Digits) + c - '0'];
            if (state == Dead)
            {
                return false;
            }
        }

        return _accepts[state];
    }

    /// <summary>Whether the text begins with a match.</summary>
    public bool IsPrefixOf(ReadOnlySpan<char> digits)
    {
        var state = 0;
        foreach (var c in digits)
        {
            if (_accepts[state])
            {
                return true;
            }

            state = _next[(state * Digits) + c - '0'];
            if (state == Dead)
            {
                return false;
            }
        }

        return _accepts[state];
    }
}
