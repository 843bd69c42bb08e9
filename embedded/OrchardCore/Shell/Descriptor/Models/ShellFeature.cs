using System.Text.Json.Serialization;

namespace OrchardCore.Environment.Shell.Descriptor.Models;

/// <summary>A feature of a tenant.</summary>
public class ShellFeature : IEquatable<ShellFeature>
{
    /// <summary>Creates an entry without an identifier.</summary>
    public ShellFeature()
    {
    }

    /// <summary>Creates an entry.</summary>
    public ShellFeature(string id, bool alwaysEnabled = false)
    {
        Id = id;
        AlwaysEnabled = alwaysEnabled;
    }

    /// <summary>The feature's identifier.</summary>
    public string Id { get; set; } = null!;

    /// <summary>Whether the application wants the feature in every tenant.</summary>
    [JsonIgnore]
    public bool AlwaysEnabled { get; set; }

    /// <inheritdoc/>
    public bool Equals(ShellFeature? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ShellFeature);

    /// <inheritdoc/>
    public override int GetHashCode() => Id?.GetHashCode(StringComparison.Ordinal) ?? 0;
}
