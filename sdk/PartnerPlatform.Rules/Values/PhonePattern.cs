using PhoneNumbers;

namespace PartnerPlatform.Rules;

/// <summary>The national numbers of one kind: their form and their lengths.</summary>
internal sealed class PhonePattern
{
    private const int MaxLength = 63;

    private readonly DigitAutomaton _form;
    private readonly ulong _lengths;

    private PhonePattern(DigitAutomaton form, ulong lengths)
    {
        _form = form;
        _lengths = lengths;
    }

    /// <summary>Reads a description; null when no number is of this kind.</summary>
    public static PhonePattern? Create(PhoneNumberDesc description)
    {
        if (description.NationalNumberPattern.Length == 0)
        {
            return null;
        }

        var lengths = 0UL;
        foreach (var length in description.PossibleLengthList)
        {
            lengths |= length is >= 0 and <= MaxLength ? 1UL << length : 0;
        }

        return new PhonePattern(
            DigitAutomaton.Create(description.NationalNumberPattern), description.PossibleLengthCount == 0 ? ulong.MaxValue : lengths);
    }

    public bool IsMatch(ReadOnlySpan<char> digits) =>
        digits.Length <= MaxLength && (_lengths & (1UL << digits.Length)) != 0 && _form.IsMatch(digits);
}
