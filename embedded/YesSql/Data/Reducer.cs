using System.Globalization;
using System.Reflection;
using YesSql.Indexes;
using YesSql.Provider;

namespace YesSql.Data;

/// <summary>Brings the rows of a reduce index up to date with what a flush adds and removes.</summary>
internal sealed class Reducer(Session session, IndexTable table, SqlDialect dialect, ReduceChanges changes)
{
    private readonly PropertyInfo _key = changes.Descriptor.GroupKey
        ?? throw new InvalidOperationException($"The index '{changes.Descriptor.IndexType.FullName}' has no group.");

    public async Task<List<Statement>> ReduceAsync(CancellationToken cancellationToken)
    {
        var statements = new List<Statement>();
        var comparer = new KeyComparer(dialect.ComparesIgnoringCase);
        var added = changes.Added.ToLookup(change => new Key(_key.GetValue(change.Index)), comparer);
        var removed = changes.Removed.ToLookup(change => new Key(_key.GetValue(change.Index)), comparer);

        // Sessions that change the same groups take them in the same order.
        var keys = added.Select(group => group.Key).Union(removed.Select(group => group.Key), comparer)
            .OrderBy(key => Convert.ToString(key.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);
        foreach (var key in keys)
        {
            await ReduceAsync(statements, key.Value, [.. added[key]], [.. removed[key]], cancellationToken);
        }

        return statements;
    }

    private async Task ReduceAsync(
        List<Statement> statements,
        object? key,
        List<(IIndex Index, long DocumentId)> added,
        List<(IIndex Index, long DocumentId)> removed,
        CancellationToken cancellationToken)
    {
        var descriptor = changes.Descriptor;
        var stored = await session.ReadIndexAsync(table, _key, dialect.TryConvert(key), cancellationToken);
        var storedId = stored?.Id ?? 0;
        var index = added.Count == 0 ? null : Reduce(key, added.Select(change => change.Index));
        if (stored is not null)
        {
            index = index is null ? stored : Reduce(key, [stored, index]);
        }

        if (index is not null && removed.Count > 0)
        {
            index = descriptor.Delete is null
                ? throw new InvalidOperationException($"The index '{descriptor.IndexType.FullName}' does not describe how rows are taken out of a group.")
                : descriptor.Delete(index, removed.Select(change => change.Index));
        }

        var addedIds = added.Select(change => change.DocumentId).ToHashSet();
        var removedIds = removed.Select(change => change.DocumentId).ToHashSet();
        if (stored is null)
        {
            if (index is not null)
            {
                statements.Add(new Statement(Statement.InsertIndex, table.InsertReduce, table.GetValues(index))
                {
                    Inserted = id => addedIds.Select(documentId => new Statement(Statement.UpdateReduce, table.InsertLink, id, documentId)),
                });
            }
        }
        else if (index is null)
        {
            statements.Add(new Statement(Statement.DeleteIndex, table.DeleteLinks, storedId));
            statements.Add(new Statement(Statement.DeleteIndex, table.DeleteReduce, storedId));
        }
        else
        {
            if (table.UpdateReduce is not null)
            {
                statements.Add(new Statement(Statement.UpdateReduce, table.UpdateReduce, table.GetValues(index, storedId)));
            }

            statements.AddRange(removedIds.Except(addedIds).Select(documentId => new Statement(Statement.UpdateReduce, table.DeleteLink, storedId, documentId)));
            statements.AddRange(addedIds.Except(removedIds).Select(documentId => new Statement(Statement.UpdateReduce, table.InsertLink, storedId, documentId)));
        }
    }

    private IIndex Reduce(object? key, IEnumerable<IIndex> items) =>
        changes.Descriptor.Reduce!(new IndexGroup<object, IIndex>(key!, [.. items]));

    private readonly record struct Key(object? Value);

    private sealed class KeyComparer(bool ignoreCase) : IEqualityComparer<Key>
    {
        public bool Equals(Key x, Key y) => ignoreCase && x.Value is string left && y.Value is string right
            ? string.Equals(left, right, StringComparison.OrdinalIgnoreCase)
            : object.Equals(x.Value, y.Value);

        public int GetHashCode(Key key) => key.Value switch
        {
            null => 0,
            string text when ignoreCase => StringComparer.OrdinalIgnoreCase.GetHashCode(text),
            var value => value.GetHashCode(),
        };
    }
}
