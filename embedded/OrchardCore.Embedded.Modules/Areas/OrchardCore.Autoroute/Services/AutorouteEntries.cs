using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace OrchardCore.Autoroute.Services;

/// <summary>The paths of all published items of the tenant, read again after each change.</summary>
internal sealed class AutorouteEntries : IAutorouteEntries
{
    private volatile Snapshot? _snapshot;
    private int _version;

    public async Task<(bool, AutorouteEntry)> TryGetEntryByPathAsync(string path)
    {
        var snapshot = _snapshot ?? await LoadAsync();

        return snapshot.ByPath.TryGetValue(path.Trim('/'), out var entry) ? (true, entry) : (false, null!);
    }

    public async Task<(bool, AutorouteEntry)> TryGetEntryByContentItemIdAsync(string contentItemId)
    {
        var snapshot = _snapshot ?? await LoadAsync();

        return snapshot.ById.TryGetValue(contentItemId, out var entry) ? (true, entry) : (false, null!);
    }

    public async Task UpdateEntriesAsync()
    {
        Invalidate();
        await LoadAsync();
    }

    /// <summary>Finds the entry of an item among the entries already read.</summary>
    public AutorouteEntry? FindLoaded(string contentItemId) => _snapshot?.ById.GetValueOrDefault(contentItemId);

    public ValueTask<AutorouteEntry?> FindAsync(string path)
        => _snapshot is { } snapshot
            ? new ValueTask<AutorouteEntry?>(snapshot.ByPath.GetValueOrDefault(path))
            : FindAfterLoadAsync(path);

    public void Invalidate()
    {
        Interlocked.Increment(ref _version);
        _snapshot = null;
    }

    private async ValueTask<AutorouteEntry?> FindAfterLoadAsync(string path) => (await LoadAsync()).ByPath.GetValueOrDefault(path);

    private async Task<Snapshot> LoadAsync()
    {
        var version = Volatile.Read(ref _version);
        var session = ShellScope.Services.GetRequiredService<ISession>();
        var rows = await session.QueryIndex<AutoroutePartIndex>(index => index.Published && index.Path != null).ListAsync();
        var byPath = new Dictionary<string, AutorouteEntry>(StringComparer.OrdinalIgnoreCase);
        var byId = new Dictionary<string, AutorouteEntry>(StringComparer.OrdinalIgnoreCase);

        foreach (var row in rows)
        {
            var entry = new AutorouteEntry(row.ContentItemId, row.Path!.Trim('/'), row.ContainedContentItemId, row.JsonPath) { DocumentId = row.DocumentId };
            byPath[entry.Path] = entry;
            byId[row.ContainedContentItemId ?? row.ContentItemId] = entry;
        }

        var snapshot = new Snapshot(byPath.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase), byId.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));

        // A change during the reading would be lost if this were kept.
        if (version == Volatile.Read(ref _version))
        {
            _snapshot = snapshot;
        }

        return snapshot;
    }

    private sealed record Snapshot(FrozenDictionary<string, AutorouteEntry> ByPath, FrozenDictionary<string, AutorouteEntry> ById);
}
