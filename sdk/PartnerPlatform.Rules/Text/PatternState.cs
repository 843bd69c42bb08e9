namespace PartnerPlatform.Rules;

/// <summary>How far a text has come through a <see cref="TextPattern"/>: the positions that may follow.</summary>
internal readonly struct PatternState(ulong[] expected, bool isMatch)
{
    public ulong[] Expected { get; } = expected;

    /// <summary>Whether the text so far is a match.</summary>
    public bool IsMatch { get; } = isMatch;

    /// <summary>Whether no text beginning like this can match.</summary>
    public bool IsEmpty => !IsMatch && Array.TrueForAll(Expected, word => word == 0);

    public string Key => (IsMatch ? "+" : "-") + string.Join(",", Expected);
}
