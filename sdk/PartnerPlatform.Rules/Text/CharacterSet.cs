namespace PartnerPlatform.Rules;

/// <summary>A set of ASCII characters; letters are in it in upper and lower case.</summary>
internal readonly struct CharacterSet
{
    private readonly ulong _low;
    private readonly ulong _high;

    private CharacterSet(ulong low, ulong high)
    {
        _low = low;
        _high = high;
    }

    public static CharacterSet Digits { get; } = default(CharacterSet).With('0', '9');

    public bool Contains(char c) => c < 64 ? (_low & (1UL << c)) != 0 : c < 128 && (_high & (1UL << (c - 64))) != 0;

    public CharacterSet With(char from, char to)
    {
        if (to > '\u007f' || from > to)
        {
            throw new FormatException("The pattern has a range that can't be read.");
        }

        var (low, high) = (_low, _high);
        for (var c = from; c <= to; c++)
        {
            Set(c, ref low, ref high);
            Set(char.ToUpperInvariant(c), ref low, ref high);
            Set(char.ToLowerInvariant(c), ref low, ref high);
        }

        return new CharacterSet(low, high);
    }

    public CharacterSet With(CharacterSet other) => new(_low | other._low, _high | other._high);

    private static void Set(char c, ref ulong low, ref ulong high)
    {
        if (c < 64)
        {
            low |= 1UL << c;
        }
        else
        {
            high |= 1UL << (c - 64);
        }
    }
}
