using System.Text.Json.Serialization;

namespace PartnerPlatform.Rules;

/// <summary>A VAT number of the European Union or the United Kingdom with right form and check digits. Whether it's active, only a registry knows.</summary>
[JsonConverter(typeof(TaxNumberJsonConverter))]
public readonly partial struct TaxNumber : IEquatable<TaxNumber>, IComparable<TaxNumber>, IComparable
{
    private readonly string? _value;

    private TaxNumber(string value) => _value = value;

    /// <summary>Whether this is a number; false for the default value.</summary>
    public bool HasValue => _value is not null;

    /// <summary>The number with its prefix and without blanks, for example <c>FR40303265045</c>; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>The two letters in front, for example <c>EL</c> for Greece; empty for the default value.</summary>
    public string Prefix => _value is null ? string.Empty : _value.Substring(0, 2);

    /// <summary>What follows the prefix; empty for the default value.</summary>
    public string Number => _value is null ? string.Empty : _value.Substring(2);

    /// <summary>Reads a number.</summary>
    /// <param name="text">The number with its prefix; blanks, full stops and hyphens don't matter.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The number isn't valid.</exception>
    public static TaxNumber Parse(string text) => TryParse(text, out var number) ? number : throw new FormatException("The VAT number isn't valid.");

    /// <summary>Reads a number.</summary>
    /// <param name="text">The number with its prefix; any text.</param>
    /// <param name="number">The number, or the default value.</param>
    /// <returns>Whether form and check digits are right.</returns>
    public static bool TryParse(string? text, out TaxNumber number) => TryParse(text.AsSpan(), default, out number);

    /// <inheritdoc cref="TryParse(string?, out TaxNumber)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out TaxNumber number) => TryParse(text, default, out number);

    /// <summary>Reads a number of a country or region.</summary>
    /// <param name="text">The number with its prefix or without it; any text.</param>
    /// <param name="country">The country or region; the default value for any.</param>
    /// <param name="number">The number, or the default value.</param>
    /// <returns>Whether prefix, form and check digits are right.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, CountryCode country, out TaxNumber number)
    {
        var value = VatNumbers.Normalize(text, country);
        number = value is null ? default : new TaxNumber(value);
        return value is not null;
    }

    /// <inheritdoc/>
    public bool Equals(TaxNumber other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TaxNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Compares as texts; the default value comes first.</summary>
    /// <param name="other">The number to compare with.</param>
    /// <returns>A negative number, zero or a positive number.</returns>
    public int CompareTo(TaxNumber other) => string.CompareOrdinal(Value, other.Value);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        TaxNumber other => CompareTo(other),
        _ => throw new ArgumentException("Not a tax number.", nameof(obj)),
    };

    /// <summary>The number with its prefix, or the empty string.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>Whether two numbers are the same.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(TaxNumber left, TaxNumber right) => left.Equals(right);

    /// <summary>Whether two numbers differ.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(TaxNumber left, TaxNumber right) => !left.Equals(right);
}
