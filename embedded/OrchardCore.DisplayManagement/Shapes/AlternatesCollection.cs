using System.Collections;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>An ordered set of shape types.</summary>
public sealed class AlternatesCollection : IEnumerable<string>
{
    /// <summary>A collection that stays empty.</summary>
    public static readonly AlternatesCollection Empty = new();

    private List<string>? _items;

    /// <summary>Starts with the given shape types.</summary>
    public AlternatesCollection(params string[]? alternates)
    {
        if (alternates is not null)
        {
            foreach (var alternate in alternates)
            {
                Add(alternate);
            }
        }
    }

    /// <summary>The shape type at an index.</summary>
    public string this[int index] => _items is null ? "" : _items[index];

    /// <summary>The shape type added last; empty if there is none.</summary>
    public string Last => _items is { Count: > 0 } ? _items[^1] : "";

    /// <summary>How many shape types there are.</summary>
    public int Count => _items?.Count ?? 0;

    /// <summary>Adds a shape type at the end unless it is there.</summary>
    public void Add(string alternate)
    {
        ArgumentNullException.ThrowIfNull(alternate);
        if (ReferenceEquals(this, Empty))
        {
            throw new InvalidOperationException("The shared empty collection can't be changed.");
        }

        _items ??= [];
        if (!_items.Contains(alternate))
        {
            _items.Add(alternate);
        }
    }

    /// <summary>Removes a shape type.</summary>
    public void Remove(string alternate) => _items?.Remove(alternate);

    /// <summary>Removes all shape types.</summary>
    public void Clear() => _items?.Clear();

    /// <summary>Whether the shape type is there.</summary>
    public bool Contains(string alternate) => _items is not null && _items.Contains(alternate);

    /// <summary>Adds the shape types of another collection.</summary>
    public void AddRange(AlternatesCollection alternates) => AddRange((IEnumerable<string>)alternates);

    /// <summary>Adds shape types.</summary>
    public void AddRange(IEnumerable<string> alternates)
    {
        ArgumentNullException.ThrowIfNull(alternates);
        foreach (var alternate in alternates)
        {
            Add(alternate);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => (_items ?? Enumerable.Empty<string>()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
