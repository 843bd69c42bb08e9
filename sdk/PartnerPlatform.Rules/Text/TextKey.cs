namespace PartnerPlatform.Rules;

/// <summary>Names a text that exists in both languages, for example <c>role.GlobalAdmin</c>.</summary>
public readonly struct TextKey : IEquatable<TextKey>
{
    /// <summary>Names a text.</summary>
    /// <param name="value">The key: a kind and a name, separated by a full stop.</param>
    public TextKey(string value) => Value = value;

    /// <summary>The key.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public bool Equals(TextKey other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value ?? string.Empty);

    /// <summary>The key.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value ?? string.Empty;
}
