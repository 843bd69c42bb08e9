using System.Collections;

namespace OrchardCore.DisplayManagement;

/// <summary>Named arguments that are the properties of the derived class.</summary>
public abstract class PropertyBasedNamedEnumerable : INamedEnumerable<object>
{
    private Dictionary<string, object>? _named;

    /// <summary>How many properties there are.</summary>
    protected abstract int PropertyCount { get; }

    /// <summary>The names of the properties.</summary>
    protected abstract IReadOnlyList<string> PropertyNames { get; }

    IList<object> INamedEnumerable<object>.Positional => [];

    IDictionary<string, object> INamedEnumerable<object>.Named
    {
        get
        {
            if (_named is null)
            {
                _named = new Dictionary<string, object>(PropertyCount);
                for (var i = 0; i < PropertyCount; i++)
                {
                    _named[PropertyNames[i]] = GetPropertyValue(i)!;
                }
            }

            return _named;
        }
    }

    int IReadOnlyCollection<object>.Count => PropertyCount;

    /// <summary>The value of a property.</summary>
    protected abstract object? GetPropertyValue(int index);

    IEnumerator<object> IEnumerable<object>.GetEnumerator()
    {
        for (var i = 0; i < PropertyCount; i++)
        {
            yield return GetPropertyValue(i)!;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<object>)this).GetEnumerator();
}
