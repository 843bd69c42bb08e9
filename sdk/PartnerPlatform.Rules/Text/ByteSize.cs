namespace PartnerPlatform.Rules;

/// <summary>A number of bytes that messages show in KB or MB (Ko or Mo in French).</summary>
public readonly struct ByteSize : IEquatable<ByteSize>
{
    /// <summary>Creates a size.</summary>
    /// <param name="bytes">The number of bytes.</param>
    public ByteSize(long bytes) => Bytes = bytes;

    /// <summary>The number of bytes.</summary>
    public long Bytes { get; }

    /// <inheritdoc/>
    public bool Equals(ByteSize other) => Bytes == other.Bytes;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ByteSize other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Bytes.GetHashCode();
}
