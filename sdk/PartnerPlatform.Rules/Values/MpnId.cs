using System.Globalization;
using System.Text.Json.Serialization;

namespace PartnerPlatform.Rules;

/// <summary>An MPN ID: 1 to 10 digits that don't begin with zero.</summary>
/// <remarks>The default value stands for "no ID": see <see cref="HasValue"/>.</remarks>
[JsonConverter(typeof(MpnIdJsonConverter))]
public readonly partial struct MpnId : IEquatable<MpnId>, IComparable<MpnId>, IComparable
{
    private const int MaxDigits = 10;
    private const int MaxTextLength = 40;

    private readonly long _number;

    private MpnId(long number) => _number = number;

    /// <summary>Whether this is an ID; false for the default value.</summary>
    public bool HasValue => _number != 0;

    /// <summary>The digits, or the empty string for the default value.</summary>
    public string Value => _number == 0 ? string.Empty : _number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether the length is one that published IDs have: 6 to 8 digits. Others are allowed, but worth a second look.</summary>
    public bool HasUsualLength => _number is >= 100_000 and <= 99_999_999;

    /// <summary>Reads an ID; blanks between the digits don't matter.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The ID.</returns>
    /// <exception cref="FormatException">The text isn't an ID.</exception>
    public static MpnId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException("The text isn't an MPN ID.");

    /// <summary>Reads an ID; blanks between the digits don't matter.</summary>
    /// <param name="text">The text, of any length.</param>
    /// <param name="id">The ID, or the default value.</param>
    /// <returns>Whether the text is an ID.</returns>
    public static bool TryParse(string? text, out MpnId id) => TryParse(text.AsSpan(), out id);

    /// <inheritdoc cref="TryParse(string?, out MpnId)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out MpnId id)
    {
        id = default;
        if (text.Length > MaxTextLength)
        {
            return false;
        }

        var number = 0L;
        var digits = 0;
        foreach (var c in text)
        {
            if (c is >= '0' and <= '9')
            {
                if ((c == '0' && digits == 0) || ++digits > MaxDigits)
                {
                    return false;
                }

                number = (10 * number) + c - '0';
            }
            else if (!char.IsWhiteSpace(c))
            {
                return false;
            }
        }

        id = new MpnId(number);
        return digits > 0;
    }

    /// <inheritdoc/>
    public bool Equals(MpnId other) => _number == other._number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MpnId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _number.GetHashCode();

    /// <summary>Compares as numbers; the default value comes first.</summary>
    /// <param name="other">The ID to compare with.</param>
    /// <returns>A negative number, zero or a positive number.</returns>
    public int CompareTo(MpnId other) => _number.CompareTo(other._number);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        MpnId other => CompareTo(other),
        _ => throw new ArgumentException("Not an MPN ID.", nameof(obj)),
    };

    /// <summary>The digits, or the empty string.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>Whether two IDs are the same.</summary>
    /// <param name="left">The first ID.</param>
    /// <param name="right">The second ID.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(MpnId left, MpnId right) => left.Equals(right);

    /// <summary>Whether two IDs differ.</summary>
    /// <param name="left">The first ID.</param>
    /// <param name="right">The second ID.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(MpnId left, MpnId right) => !left.Equals(right);
}
