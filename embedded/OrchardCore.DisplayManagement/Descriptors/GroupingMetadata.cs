namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>The tab, card or column a shape is placed in.</summary>
public readonly struct GroupingMetadata : IEquatable<GroupingMetadata>
{
    /// <summary>No grouping.</summary>
    public static readonly GroupingMetadata Empty;

    /// <summary>A group with an optional position among groups and, for columns, a width.</summary>
    public GroupingMetadata(string? name, string? position = null, string? width = null)
    {
        Name = string.IsNullOrEmpty(name) ? null : name;
        Position = string.IsNullOrEmpty(position) ? null : position;
        Width = string.IsNullOrEmpty(width) ? null : width;
    }

    /// <summary>The name of the group.</summary>
    public string? Name { get; }

    /// <summary>The position among groups.</summary>
    public string? Position { get; }

    /// <summary>The width of a column, such as <c>6</c> or <c>lg-3</c>.</summary>
    public string? Width { get; }

    /// <summary>Whether there is a group.</summary>
    public bool HasValue => Name is not null;

    /// <summary>Reads <c>Name[;position]</c>.</summary>
    public static GroupingMetadata ParseTabOrCard(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return Empty;
        }

        var separator = value.IndexOf(';');
        return separator < 0
            ? new GroupingMetadata(value)
            : new GroupingMetadata(value[..separator], value[(separator + 1)..]);
    }

    /// <summary>Reads <c>Name[_width][;position]</c>; position and width may come in either order.</summary>
    public static GroupingMetadata ParseColumn(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return Empty;
        }

        string? position = null;
        string? width = null;
        var name = value;
        for (var i = value.LastIndexOfAny([';', '_']); i >= 0; i = name.LastIndexOfAny([';', '_']))
        {
            var part = name[(i + 1)..];
            if (name[i] == ';' && position is null)
            {
                position = part;
            }
            else if (name[i] == '_' && width is null)
            {
                width = part;
            }
            else
            {
                break;
            }

            name = name[..i];
        }

        return new GroupingMetadata(name, position, width);
    }

    /// <inheritdoc/>
    public bool Equals(GroupingMetadata other) => Name == other.Name && Position == other.Position && Width == other.Width;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GroupingMetadata other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Position, Width);

    /// <summary>Whether two groupings are the same.</summary>
    public static bool operator ==(GroupingMetadata left, GroupingMetadata right) => left.Equals(right);

    /// <summary>Whether two groupings differ.</summary>
    public static bool operator !=(GroupingMetadata left, GroupingMetadata right) => !left.Equals(right);

    /// <summary>Reads a tab or card.</summary>
    public static implicit operator GroupingMetadata(string? value) => ParseTabOrCard(value);

    /// <summary>The text form.</summary>
    public static implicit operator string?(GroupingMetadata metadata) => metadata.HasValue ? metadata.ToString() : null;

    /// <inheritdoc/>
    public override string ToString()
        => Name + (Width is null ? null : "_" + Width) + (Position is null ? null : ";" + Position);
}
