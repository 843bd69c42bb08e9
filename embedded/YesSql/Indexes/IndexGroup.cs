using System.Collections;

namespace YesSql.Indexes;

internal sealed class IndexGroup<TKey, TIndex>(TKey key, IEnumerable<TIndex> items) : IGrouping<TKey, TIndex>
{
    public TKey Key => key;

    public IEnumerator<TIndex> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
