using YesSql.Indexes;

namespace YesSql.Data;

/// <summary>Turns the changes of a session into statements.</summary>
internal sealed class SessionFlush(Session session, Store store, CancellationToken cancellationToken)
{
    private readonly List<Statement> _statements = [];

    public List<Statement> Statements => _statements;

    public async Task AddAsync(SessionState state)
    {
        var flush = new CollectionFlush(this, state);
        foreach (var entity in state.Tracked.ToArray())
        {
            await flush.UpdateAsync(entity, onlyIfChanged: true);
        }

        foreach (var entity in state.Updated.ToArray())
        {
            await flush.UpdateAsync(entity, onlyIfChanged: false);
        }

        foreach (var entity in state.Saved.ToArray())
        {
            await flush.InsertAsync(entity);
        }

        foreach (var entity in state.Deleted.ToArray())
        {
            await flush.DeleteAsync(entity);
        }

        await flush.ReduceAsync();
    }

    private sealed class CollectionFlush(SessionFlush flush, SessionState state)
    {
        private readonly Dictionary<IndexDescriptor, ReduceChanges> _reduces = [];

        private Session Session => flush.SessionOf;

        private Store Store => flush.StoreOf;

        public async Task InsertAsync(object entity)
        {
            state.TryGetId(entity, out var id);
            var document = new Document { Id = id, Type = TypeName(entity), Version = 1 };
            if (Store.GetVersionAccessor(entity.GetType()) is { } accessor)
            {
                var version = accessor.Get(entity);
                document.Version = version == 0 ? 1 : version;
                accessor.Set(entity, document.Version);
            }

            document.Content = Store.Configuration.ContentSerializer.Serialize(entity);
            state.AddDocument(document);
            Add(new Statement(Statement.InsertDocument, Table.Insert, id, document.Type, document.Content, document.Version));
            await AddRowsAsync(document, entity);
        }

        public async Task UpdateAsync(object entity, bool onlyIfChanged)
        {
            _ = TypeName(entity);
            state.TryGetId(entity, out var id);
            var document = state.FindDocument(id)
                ?? await Session.ReadDocumentAsync(state, id, flush.Token)
                ?? throw new InvalidOperationException($"The document with Id '{id}' does not exist.");
            var serializer = Store.Configuration.ContentSerializer;
            if (onlyIfChanged && serializer.Serialize(entity) == document.Content)
            {
                return;
            }

            var oldContent = document.Content;
            var updated = document.Clone();
            long? expected = null;
            if (state.Concurrent.Contains(entity) || Store.Configuration.ConcurrentTypes.Contains(entity.GetType()))
            {
                var accessor = Store.GetVersionAccessor(entity.GetType());
                var version = accessor?.Get(entity) ?? 0;
                expected = version != 0 ? version : document.Version;
                updated.Version = document.Version + 1;
                accessor?.Set(entity, updated.Version);
            }

            updated.Content = serializer.Serialize(entity);
            state.AddDocument(updated);
            Add(expected is null
                ? new Statement(Statement.UpdateDocument, Table.Update, id, updated.Content, updated.Version)
                : new Statement(Statement.UpdateDocument, Table.UpdateChecked, id, updated.Content, updated.Version, expected) { Checked = updated });
            await RemoveRowsAsync(id, entity.GetType(), oldContent);
            await AddRowsAsync(updated, entity);
        }

        public async Task DeleteAsync(object entity)
        {
            if (!state.TryGetId(entity, out var id))
            {
                id = Store.GetIdAccessor(entity.GetType())?.Get(entity) ?? 0;
                if (id == 0)
                {
                    throw new InvalidOperationException("The object to delete is not known to the session and has no identifier.");
                }
            }

            var document = state.FindDocument(id) ?? await Session.ReadDocumentAsync(state, id, flush.Token);
            if (document is not null)
            {
                await RemoveRowsAsync(id, entity.GetType(), null, entity);
                Add(new Statement(Statement.DeleteDocument, Table.Delete, id));
            }

            if (state.FindEntity(id) is { } known)
            {
                state.Forget(known);
            }

            state.Forget(entity);
        }

        public async Task ReduceAsync()
        {
            foreach (var changes in _reduces.Values)
            {
                var reducer = new Reducer(Session, Store.GetIndexTable(changes.Descriptor.IndexType, state.Collection), Store.Dialect, changes);
                flush._statements.AddRange(await reducer.ReduceAsync(flush.Token));
            }
        }

        private DocumentTable Table => Store.GetDocumentTable(state.Collection);

        private void Add(Statement statement) => flush._statements.Add(statement);

        private string TypeName(object entity) => entity is Document or IIndex
            ? throw new ArgumentException($"An object of type '{entity.GetType().FullName}' cannot be stored.")
            : Store.TypeNames[entity.GetType()];

        private async Task AddRowsAsync(Document document, object entity)
        {
            foreach (var descriptor in Session.GetDescriptors(entity.GetType(), state.Collection))
            {
                if (descriptor.Filter is not null && !descriptor.Filter(entity))
                {
                    continue;
                }

                var table = Store.GetIndexTable(descriptor.IndexType, state.Collection);
                foreach (var index in await descriptor.Map(entity, flush.Token) ?? [])
                {
                    if (descriptor.Reduce is not null)
                    {
                        Changes(descriptor).Added.Add((index, document.Id));
                    }
                    else
                    {
                        index.AddDocument(document);
                        Add(new Statement(Statement.InsertIndex, table.InsertMap, table.GetValues(index, document.Id)));
                    }
                }
            }
        }

        // What was indexed is told by the old object: the one in memory if it's deleted, else the stored one.
        private async Task RemoveRowsAsync(long id, Type type, string? oldContent, object? old = null)
        {
            HashSet<Type>? done = null;
            foreach (var descriptor in Session.GetDescriptors(type, state.Collection))
            {
                if (descriptor.Filter is not null || descriptor.Reduce is not null)
                {
                    old ??= oldContent is null ? null : Store.Configuration.ContentSerializer.Deserialize(oldContent, type);
                    if (old is null || (descriptor.Filter is not null && !descriptor.Filter(old)))
                    {
                        continue;
                    }
                }

                if (descriptor.Reduce is not null)
                {
                    foreach (var index in await descriptor.Map(old!, flush.Token) ?? [])
                    {
                        Changes(descriptor).Removed.Add((index, id));
                    }
                }
                else if ((done ??= []).Add(descriptor.IndexType))
                {
                    Add(new Statement(Statement.DeleteIndex, Store.GetIndexTable(descriptor.IndexType, state.Collection).DeleteMap, id));
                }
            }
        }

        private ReduceChanges Changes(IndexDescriptor descriptor)
        {
            if (!_reduces.TryGetValue(descriptor, out var changes))
            {
                _reduces[descriptor] = changes = new ReduceChanges(descriptor);
            }

            return changes;
        }
    }

    private Session SessionOf => session;

    private Store StoreOf => store;

    private CancellationToken Token => cancellationToken;
}
