using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Abstractions.Shell;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using YesSql;
using YesSql.Indexes;

namespace OrchardCore.Data;

/// <summary>The store of the tenant, if it has a database, which is initialized with the tenant.</summary>
internal sealed class TenantStore(IServiceProvider services, ShellSettings settings) : IShellContextEvents, IDisposable
{
    private readonly Lazy<IStore?> _store = new(() => Create(services, settings));
    private readonly SemaphoreSlim _gate = new(1, 1);
    private bool _initialized;

    public IStore? Store => _store.Value;

    public Task CreatedAsync(ShellContext context) => InitializeAsync();

    public async Task InitializeAsync()
    {
        if (_initialized || Store is not { } store)
        {
            return;
        }

        await _gate.WaitAsync();
        try
        {
            if (!_initialized)
            {
                await store.InitializeAsync();
                foreach (var collection in services.GetRequiredService<IOptions<StoreCollectionOptions>>().Value.Collections)
                {
                    await store.InitializeCollectionAsync(collection);
                }

                _initialized = true;
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose()
    {
        if (_store.IsValueCreated)
        {
            _store.Value?.Dispose();
        }

        _gate.Dispose();
    }

    private static IStore? Create(IServiceProvider services, ShellSettings settings)
    {
        if (settings.IsUninitialized() || string.IsNullOrEmpty(settings["DatabaseProvider"]))
        {
            return null;
        }

        var configuration = new Configuration();
        services.GetRequiredService<StoreConfigurator>()
            .Configure(configuration, settings, new DbConnectionValidatorContext(settings), settings.GetDatabaseTableOptions());
        if (settings["DatabaseProvider"] == DatabaseProviderValue.Sqlite)
        {
            Directory.CreateDirectory(SqliteHelper.GetDatabaseFolder(services.GetRequiredService<IOptions<ShellOptions>>().Value, settings.Name));
        }

        return StoreFactory.Create(configuration).RegisterIndexes(services.GetServices<IIndexProvider>());
    }
}
