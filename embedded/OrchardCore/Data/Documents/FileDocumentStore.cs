using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Data.Documents;

/// <summary>Loads and stores documents in files of the tenant's folder.</summary>
internal sealed class FileDocumentStore : IFileDocumentStore
{
    private readonly string _folder;
    private readonly SemaphoreSlim _gate = new(1, 1);

    public FileDocumentStore(IOptions<ShellOptions> shellOptions, ShellSettings shellSettings)
    {
        _folder = Path.Combine(shellOptions.Value.ShellsApplicationDataPath, shellOptions.Value.ShellsContainerName, shellSettings.Name);
    }

    public async Task<T> GetOrCreateMutableAsync<T>(Func<Task<T>>? factoryAsync = null)
        where T : class, new()
    {
        if (ShellScope.Get<T>(typeof(T)) is { } loaded)
        {
            return loaded;
        }

        var document = await ReadAsync<T>() ?? await CreateAsync(factoryAsync);
        ShellScope.Set(typeof(T), document);
        return document;
    }

    public async Task<(bool, T)> GetOrCreateImmutableAsync<T>(Func<Task<T>>? factoryAsync = null)
        where T : class, new()
    {
        if (ShellScope.Get<T>(typeof(T)) is { } loaded)
        {
            return (false, loaded);
        }

        return (true, await ReadAsync<T>() ?? await CreateAsync(factoryAsync));
    }

    public Task UpdateAsync<T>(T document, Func<T, Task> updateCache, bool checkConcurrency = false)
        where T : class, new()
    {
        if (DatabaseStore is not { } store)
        {
            return SaveAsync();
        }

        store.AfterCommitSuccess<T>(SaveAsync);
        return Task.CompletedTask;

        async Task SaveAsync()
        {
            await WriteAsync(document);
            await updateCache(document);
        }
    }

    public Task CancelAsync() => DatabaseStore?.CancelAsync() ?? Task.CompletedTask;

    public void AfterCommitSuccess<T>(DocumentStoreCommitSuccessDelegate afterCommit) => DatabaseStore?.AfterCommitSuccess<T>(afterCommit);

    public void AfterCommitFailure<T>(DocumentStoreCommitFailureDelegate afterCommit) => DatabaseStore?.AfterCommitFailure<T>(afterCommit);

    public Task CommitAsync() => DatabaseStore?.CommitAsync() ?? Task.CompletedTask;

    private static IDocumentStore? DatabaseStore =>
        ShellScope.Services?.GetService(typeof(global::YesSql.ISession)) is null
            ? null
            : (IDocumentStore?)ShellScope.Services.GetService(typeof(IDocumentStore));

    private string GetPath<T>()
    {
        var name = typeof(T).GetCustomAttribute<FileDocumentStoreAttribute>()?.FileName ?? typeof(T).Name;
        return Path.Combine(_folder, name + ".json");
    }

    private async Task<T?> ReadAsync<T>()
        where T : class
    {
        var path = GetPath<T>();
        await _gate.WaitAsync();
        try
        {
            if (!File.Exists(path))
            {
                return null;
            }

            await using var stream = File.OpenRead(path);
            return await JsonSerializer.DeserializeAsync<T>(stream, JOptions.Default);
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task WriteAsync<T>(T document)
    {
        var path = GetPath<T>();
        var temporary = path + ".tmp";
        await _gate.WaitAsync();
        try
        {
            Directory.CreateDirectory(_folder);
            await using (var stream = File.Create(temporary))
            {
                await JsonSerializer.SerializeAsync(stream, document, JOptions.Indented);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            _gate.Release();
        }
    }

    private static async Task<T> CreateAsync<T>(Func<Task<T>>? factoryAsync)
        where T : class, new() =>
        (factoryAsync is null ? null : await factoryAsync()) ?? new T();
}
