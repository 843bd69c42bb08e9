using System.Text.Json.Serialization;

namespace PartnerPlatform.Rules;

/// <summary>The id of a rule that exists, such as <c>MPN-001</c>. <see cref="RuleIds"/> names them all.</summary>
/// <remarks>The default value is no rule: see <see cref="HasValue"/>.</remarks>
[JsonConverter(typeof(RuleIdJsonConverter))]
public readonly partial struct RuleId : IEquatable<RuleId>, IComparable<RuleId>, IComparable
{
    private readonly ushort _number;

    internal RuleId(int number) => _number = (ushort)number;

    internal int Number => _number;

    /// <summary>Whether this is a rule; false for the default value.</summary>
    public bool HasValue => _number != 0;

    /// <summary>The id as text, or the empty string for the default value.</summary>
    public string Value => _number == 0 ? string.Empty : Definition.IdText;

    /// <summary>The three letters of the rule's group, such as <c>MPN</c>; empty for the default value.</summary>
    public string Group => _number == 0 ? string.Empty : Definition.IdText.Substring(0, 3);

    /// <summary>The rule's code, status, severity, field and texts.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public RuleDefinition Definition =>
        _number == 0 ? throw new InvalidOperationException("Not a rule.") : RuleCatalog.ByNumber(_number);

    /// <summary>Reads the id of a rule.</summary>
    /// <param name="text">The text, for example <c>ADR-009</c>; upper or lower case.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException">There is no such rule.</exception>
    public static RuleId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException("There is no such rule.");

    /// <summary>Reads the id of a rule.</summary>
    /// <param name="text">The text, for example <c>ADR-009</c>; upper or lower case.</param>
    /// <param name="id">The id, or the default value.</param>
    /// <returns>Whether there is such a rule.</returns>
    public static bool TryParse(string? text, out RuleId id) => TryParse(text.AsSpan(), out id);

    /// <inheritdoc cref="TryParse(string?, out RuleId)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out RuleId id) => RuleCatalog.TryFind(text.Trim(), out id);

    /// <inheritdoc/>
    public bool Equals(RuleId other) => _number == other._number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RuleId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _number;

    /// <summary>Compares in the order of the rule catalog; the default value comes first.</summary>
    /// <param name="other">The id to compare with.</param>
    /// <returns>A negative number, zero or a positive number.</returns>
    public int CompareTo(RuleId other) => _number.CompareTo(other._number);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        RuleId other => CompareTo(other),
        _ => throw new ArgumentException("Not a rule id.", nameof(obj)),
    };

    /// <summary>The id as text, or the empty string.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>Whether two ids are the same.</summary>
    /// <param name="left">The first id.</param>
    /// <param name="right">The second id.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(RuleId left, RuleId right) => left.Equals(right);

    /// <summary>Whether two ids differ.</summary>
    /// <param name="left">The first id.</param>
    /// <param name="right">The second id.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(RuleId left, RuleId right) => !left.Equals(right);
}
