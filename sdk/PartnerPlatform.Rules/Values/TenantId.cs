using System.Text.Json.Serialization;

namespace PartnerPlatform.Rules;

/// <summary>The id of a tenant: a GUID that isn't empty.</summary>
/// <remarks>The default value stands for "no tenant": see <see cref="HasValue"/>.</remarks>
[JsonConverter(typeof(TenantIdJsonConverter))]
public readonly partial struct TenantId : IEquatable<TenantId>, IComparable<TenantId>, IComparable
{
    private const int MaxTextLength = 68;

    /// <summary>Creates the id of a tenant.</summary>
    /// <param name="value">The GUID.</param>
    /// <exception cref="ArgumentException">The GUID is empty.</exception>
    public TenantId(Guid value) => Value = value != Guid.Empty ? value : throw new ArgumentException("The GUID is empty.", nameof(value));

    /// <summary>The GUID.</summary>
    public Guid Value { get; }

    /// <summary>Whether this is a tenant; false for the default value.</summary>
    public bool HasValue => Value != Guid.Empty;

    /// <summary>Reads the id of a tenant.</summary>
    /// <param name="text">A GUID in any of its usual forms.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException">The text isn't a GUID, or is the empty one.</exception>
    public static TenantId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException("The text isn't the id of a tenant.");

    /// <summary>Reads the id of a tenant.</summary>
    /// <param name="text">A GUID in any of its usual forms; any text.</param>
    /// <param name="id">The id, or the default value.</param>
    /// <returns>Whether the text is a GUID, and not the empty one.</returns>
    public static bool TryParse(string? text, out TenantId id)
    {
        var success = text is { Length: <= MaxTextLength } && Guid.TryParse(text, out var value) && value != Guid.Empty;
        id = success ? new TenantId(Guid.Parse(text!)) : default;
        return success;
    }

    /// <inheritdoc cref="TryParse(string?, out TenantId)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out TenantId id)
    {
        id = default;
        return text.Length <= MaxTextLength && TryParse(text.ToString(), out id);
    }

    /// <inheritdoc/>
    public bool Equals(TenantId other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TenantId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>Compares as GUIDs; the default value comes first.</summary>
    /// <param name="other">The id to compare with.</param>
    /// <returns>A negative number, zero or a positive number.</returns>
    public int CompareTo(TenantId other) => Value.CompareTo(other.Value);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        TenantId other => CompareTo(other),
        _ => throw new ArgumentException("Not the id of a tenant.", nameof(obj)),
    };

    /// <summary>The GUID in lower case with hyphens, or the empty string for the default value.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => HasValue ? Value.ToString("D") : string.Empty;

    /// <summary>Whether two ids are the same.</summary>
    /// <param name="left">The first id.</param>
    /// <param name="right">The second id.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(TenantId left, TenantId right) => left.Equals(right);

    /// <summary>Whether two ids differ.</summary>
    /// <param name="left">The first id.</param>
    /// <param name="right">The second id.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(TenantId left, TenantId right) => !left.Equals(right);
}
