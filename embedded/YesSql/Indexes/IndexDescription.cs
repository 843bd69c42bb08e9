using System.Linq.Expressions;
using System.Reflection;

namespace YesSql.Indexes;

internal sealed class IndexDescription<T, TIndex> : IIndexDescription, IMapFor<T, TIndex>, IGroupFor<TIndex>, IDeleteFor<TIndex>
    where TIndex : IIndex
{
    private readonly IndexDescriptor _descriptor = new()
    {
        Type = typeof(T),
        IndexType = typeof(TIndex),
        Map = static (_, _) => throw new InvalidOperationException($"The index '{typeof(TIndex).FullName}' has no map."),
    };

    public IMapFor<T, TIndex> When(Func<T, bool> predicate)
    {
        _descriptor.Filter = item => predicate((T)item);
        return this;
    }

    public IGroupFor<TIndex> Map(Func<T, TIndex?> map) =>
        SetMap((item, _) => Task.FromResult(One(map(item))), one: true);

    public IGroupFor<TIndex> Map(Func<T, IEnumerable<TIndex>?> map) =>
        SetMap((item, _) => Task.FromResult(Many(map(item))));

    public IGroupFor<TIndex> Map(Func<T, Task<TIndex?>> map) =>
        SetMap(async (item, _) => One(await map(item)), one: true);

    public IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<TIndex?>> map) =>
        SetMap(async (item, token) => One(await map(item, token)), one: true);

    public IGroupFor<TIndex> Map(Func<T, Task<IEnumerable<TIndex>?>> map) =>
        SetMap(async (item, _) => Many(await map(item)));

    public IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<IEnumerable<TIndex>?>> map) =>
        SetMap(async (item, token) => Many(await map(item, token)));

    public IReduceFor<TIndex, TKey> Group<TKey>(Expression<Func<TIndex, TKey>> group)
    {
        if (group.Body is not MemberExpression { Member: PropertyInfo property, Expression: ParameterExpression })
        {
            throw new InvalidOperationException($"The index '{typeof(TIndex).FullName}' can only be grouped by one of its properties.");
        }

        _descriptor.GroupKey = property;
        return new Reducer<TKey>(this);
    }

    public void Delete(Func<TIndex, IEnumerable<TIndex>, TIndex?>? delete = null)
    {
        if (delete is not null)
        {
            _descriptor.Delete = (index, removed) => delete((TIndex)index, removed.Cast<TIndex>());
        }
    }

    public IndexDescriptor Build()
    {
        if (_descriptor.GroupKey is null && typeof(ReduceIndex).IsAssignableFrom(typeof(TIndex)))
        {
            throw new InvalidOperationException($"The index '{typeof(TIndex).FullName}' has no group.");
        }

        return _descriptor;
    }

    private IndexDescription<T, TIndex> SetMap(Func<T, CancellationToken, Task<IEnumerable<IIndex>>> map, bool one = false)
    {
        _descriptor.MapsToOneRow = one;
        _descriptor.Map = (item, token) => map((T)item, token);
        return this;
    }

    private static IEnumerable<IIndex> One(TIndex? index) => index is null ? [] : [index];

    private static IEnumerable<IIndex> Many(IEnumerable<TIndex>? indexes) =>
        indexes is null ? [] : indexes.Where(index => index is not null).Cast<IIndex>();

    private sealed class Reducer<TKey>(IndexDescription<T, TIndex> owner) : IReduceFor<TIndex, TKey>
    {
        public IDeleteFor<TIndex> Reduce(Func<IGrouping<TKey, TIndex>, TIndex> reduce)
        {
            owner._descriptor.Reduce = group => reduce(new IndexGroup<TKey, TIndex>((TKey)group.Key, group.Cast<TIndex>()));
            return owner;
        }
    }
}
