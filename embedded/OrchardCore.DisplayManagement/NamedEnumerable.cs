using System.Collections;

namespace OrchardCore.DisplayManagement;

internal sealed class NamedEnumerable<T> : INamedEnumerable<T>
{
    private readonly IReadOnlyCollection<T> _all;

    public NamedEnumerable(IEnumerable<T> arguments, IEnumerable<string>? names)
    {
        var all = arguments.ToArray();
        var namesOfLast = names?.ToArray() ?? [];
        if (namesOfLast.Length > all.Length)
        {
            throw new ArgumentException("There are more names than arguments.", nameof(names));
        }

        var positional = all.Length - namesOfLast.Length;
        _all = all;
        Positional = new ArraySegment<T>(all, 0, positional);
        var named = new Dictionary<string, T>(namesOfLast.Length);
        for (var i = 0; i < namesOfLast.Length; i++)
        {
            named[namesOfLast[i]] = all[positional + i];
        }

        Named = named;
    }

    public NamedEnumerable(IDictionary<string, T> named)
    {
        Positional = [];
        Named = named;
        _all = [.. named.Values];
    }

    public IList<T> Positional { get; }

    public IDictionary<string, T> Named { get; }

    public int Count => _all.Count;

    public IEnumerator<T> GetEnumerator() => _all.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
