namespace YesSql.Data;

/// <summary>What a session knows of a collection.</summary>
internal sealed class SessionState(string collection)
{
    private readonly Dictionary<long, object> _entities = [];
    private readonly Dictionary<object, long> _ids = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<long, Document> _documents = [];

    public string Collection => collection;

    public OrderedSet Saved { get; } = new();

    public OrderedSet Updated { get; } = new();

    public OrderedSet Tracked { get; } = new();

    public OrderedSet Deleted { get; } = new();

    public HashSet<object> Concurrent { get; } = new(ReferenceEqualityComparer.Instance);

    public bool HasWork => Saved.Count + Updated.Count + Tracked.Count + Deleted.Count > 0;

    public bool TryGetId(object entity, out long id) => _ids.TryGetValue(entity, out id);

    public object? FindEntity(long id) => _entities.GetValueOrDefault(id);

    public Document? FindDocument(long id) => _documents.GetValueOrDefault(id);

    public void AddEntity(long id, object entity)
    {
        _entities[id] = entity;
        _ids[entity] = id;
    }

    public void AddDocument(Document document) => _documents[document.Id] = document;

    public void Forget(object entity)
    {
        Saved.Remove(entity);
        Updated.Remove(entity);
        Tracked.Remove(entity);
        Deleted.Remove(entity);
        Concurrent.Remove(entity);
        if (_ids.Remove(entity, out var id))
        {
            _entities.Remove(id);
            _documents.Remove(id);
        }
    }

    public void Clear()
    {
        Saved.Clear();
        Updated.Clear();
        Tracked.Clear();
        Deleted.Clear();
        Concurrent.Clear();
        _entities.Clear();
        _ids.Clear();
        _documents.Clear();
    }
}
