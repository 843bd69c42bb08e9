namespace OrchardCore.Localization;

/// <summary>The key of a translation: its text and context, with case.</summary>
public readonly struct CultureDictionaryRecordKey : IEquatable<CultureDictionaryRecordKey>
{
    /// <summary>The text to translate.</summary>
    public string MessageId { get; init; }

    /// <summary>Where the text is used; null or empty for everywhere.</summary>
    public string? Context { get; init; }

    /// <summary>Returns the key as one text.</summary>
    public static implicit operator string(CultureDictionaryRecordKey cultureDictionaryRecordKey) =>
        cultureDictionaryRecordKey.ToString();

    /// <summary>Compares two keys.</summary>
    public static bool operator ==(CultureDictionaryRecordKey left, CultureDictionaryRecordKey right) => left.Equals(right);

    /// <summary>Compares two keys.</summary>
    public static bool operator !=(CultureDictionaryRecordKey left, CultureDictionaryRecordKey right) => !left.Equals(right);

    /// <inheritdoc/>
    public override string ToString() =>
        string.IsNullOrEmpty(Context) ? MessageId ?? string.Empty : $"{Context}|{MessageId}";

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(MessageId, string.IsNullOrEmpty(Context) ? null : Context);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CultureDictionaryRecordKey other && Equals(other);

    /// <inheritdoc/>
    public bool Equals(CultureDictionaryRecordKey other) =>
        string.Equals(MessageId, other.MessageId, StringComparison.Ordinal)
        && string.Equals(Context ?? string.Empty, other.Context ?? string.Empty, StringComparison.Ordinal);
}
