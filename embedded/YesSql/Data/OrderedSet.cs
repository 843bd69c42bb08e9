using System.Collections;

namespace YesSql.Data;

/// <summary>A set of objects by reference, in the order in which they were added.</summary>
internal sealed class OrderedSet : IEnumerable<object>
{
    private OrderedDictionary<object, bool>? _items;

    public int Count => _items?.Count ?? 0;

    public bool Contains(object item) => _items is not null && _items.ContainsKey(item);

    public bool Add(object item)
    {
        _items ??= new(ReferenceEqualityComparer.Instance);
        return _items.TryAdd(item, true);
    }

    public bool Remove(object item) => _items is not null && _items.Remove(item);

    public void Clear() => _items?.Clear();

    public IEnumerator<object> GetEnumerator() => (_items?.Keys ?? Enumerable.Empty<object>()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
