using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.ContentTypes.Events;

namespace OrchardCore.ContentManagement;

/// <summary>
/// Keeps the definitions in memory until their document changes. A scope that stored a definition reads its own change.
/// </summary>
public class ContentDefinitionManager : IContentDefinitionManager
{
    private const string CacheKey = "OrchardCore.ContentManagement.ContentDefinitionSnapshot";

    private readonly IContentDefinitionStore _store;
    private readonly IMemoryCache _memoryCache;
    private readonly Func<ContentDefinitionRecord, ContentDefinitionFactory> _factory;
    private ContentDefinitionSnapshot? _shared;
    private ContentDefinitionSnapshot? _scoped;
    private bool _changed;

    /// <summary>Creates the manager.</summary>
    /// <param name="contentDefinitionStore">The store.</param>
    /// <param name="handlers">The handlers that take part in building definitions.</param>
    /// <param name="logger">The log.</param>
    /// <param name="memoryCache">The cache.</param>
    public ContentDefinitionManager(
        IContentDefinitionStore contentDefinitionStore,
        IEnumerable<IContentDefinitionHandler> handlers,
        ILogger<ContentDefinitionManager> logger,
        IMemoryCache memoryCache)
    {
        _store = contentDefinitionStore;
        _memoryCache = memoryCache;
        _factory = record => new ContentDefinitionFactory(record, handlers, logger);
    }

    /// <inheritdoc/>
    public async Task<IEnumerable<ContentTypeDefinition>> LoadTypeDefinitionsAsync() => (await LoadAsync()).GetTypes();

    /// <inheritdoc/>
    public async Task<IEnumerable<ContentTypeDefinition>> ListTypeDefinitionsAsync() => (await GetAsync()).GetTypes();

    /// <inheritdoc/>
    public async Task<IEnumerable<ContentPartDefinition>> LoadPartDefinitionsAsync() => (await LoadAsync()).GetParts();

    /// <inheritdoc/>
    public async Task<IEnumerable<ContentPartDefinition>> ListPartDefinitionsAsync() => (await GetAsync()).GetParts();

    /// <inheritdoc/>
    public async Task<ContentTypeDefinition?> LoadTypeDefinitionAsync(string name)
        => string.IsNullOrEmpty(name) ? null : (await LoadAsync()).GetType(name);

    /// <inheritdoc/>
    public async Task<ContentTypeDefinition?> GetTypeDefinitionAsync(string name)
        => string.IsNullOrEmpty(name) ? null : (await GetAsync()).GetType(name);

    /// <inheritdoc/>
    public async Task<ContentPartDefinition?> LoadPartDefinitionAsync(string name)
        => string.IsNullOrEmpty(name) ? null : (await LoadAsync()).GetPart(name);

    /// <inheritdoc/>
    public async Task<ContentPartDefinition?> GetPartDefinitionAsync(string name)
        => string.IsNullOrEmpty(name) ? null : (await GetAsync()).GetPart(name);

    /// <inheritdoc/>
    public async Task DeleteTypeDefinitionAsync(string name)
    {
        var record = await _store.LoadContentDefinitionAsync();

        if (Remove(record.ContentTypeDefinitionRecords, type => Same(type.Name, name)))
        {
            await SaveAsync(record);
        }
    }

    /// <inheritdoc/>
    public async Task DeletePartDefinitionAsync(string name)
    {
        var record = await _store.LoadContentDefinitionAsync();
        var removed = false;

        foreach (var type in record.ContentTypeDefinitionRecords)
        {
            removed |= Remove(type.ContentTypePartDefinitionRecords, part => Same(part.PartName, name));
        }

        if (Remove(record.ContentPartDefinitionRecords, part => Same(part.Name, name)) || removed)
        {
            await SaveAsync(record);
        }
    }

    /// <inheritdoc/>
    public async Task StoreTypeDefinitionAsync(ContentTypeDefinition contentTypeDefinition)
    {
        var record = await _store.LoadContentDefinitionAsync();
        DefinitionRecords.Store(record, contentTypeDefinition);
        await SaveAsync(record);
    }

    /// <inheritdoc/>
    public async Task StorePartDefinitionAsync(ContentPartDefinition contentPartDefinition)
    {
        var record = await _store.LoadContentDefinitionAsync();
        DefinitionRecords.Store(record, contentPartDefinition);
        await SaveAsync(record);
    }

    /// <inheritdoc/>
    public async Task<string> GetIdentifierAsync() => (await _store.GetContentDefinitionAsync()).Identifier!;

    private async Task<ContentDefinitionSnapshot> LoadAsync()
        => _scoped ??= new ContentDefinitionSnapshot(await _store.LoadContentDefinitionAsync(), _factory);

    private ValueTask<ContentDefinitionSnapshot> GetAsync()
        => _shared is not null ? new ValueTask<ContentDefinitionSnapshot>(_shared) : GetSharedAsync();

    private async ValueTask<ContentDefinitionSnapshot> GetSharedAsync()
    {
        if (_changed)
        {
            return await LoadAsync();
        }

        var record = await _store.GetContentDefinitionAsync();

        if (!_memoryCache.TryGetValue<ContentDefinitionSnapshot>(CacheKey, out var snapshot) || snapshot!.Identifier != record.Identifier)
        {
            snapshot = new ContentDefinitionSnapshot(record, _factory);

            if (record.Identifier is not null)
            {
                _memoryCache.Set(CacheKey, snapshot);
            }
        }

        return _shared = snapshot;
    }

    private async Task SaveAsync(ContentDefinitionRecord record)
    {
        await _store.SaveContentDefinitionAsync(record);
        _scoped = null;
        _shared = null;
        _changed = true;
    }

    private static bool Remove<T>(IList<T> list, Func<T, bool> predicate)
    {
        var found = list.Where(predicate).ToArray();

        foreach (var item in found)
        {
            list.Remove(item);
        }

        return found.Length > 0;
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
