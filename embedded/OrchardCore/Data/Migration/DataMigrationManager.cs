using Microsoft.Extensions.Logging;
using OrchardCore.Data.Migration.Records;
using OrchardCore.Environment.Extensions;
using OrchardCore.Modules;
using YesSql;
using YesSql.Sql;

namespace OrchardCore.Data.Migration;

/// <summary>Runs the migrations of features, each version once, also when several processes try to.</summary>
internal sealed class DataMigrationManager : IDataMigrationManager
{
    private readonly ITypeFeatureProvider _typeFeatureProvider;
    private readonly IEnumerable<IDataMigration> _dataMigrations;
    private readonly ISession _session;
    private readonly IStore _store;
    private readonly IExtensionManager _extensionManager;
    private readonly ILogger _logger;
    private readonly HashSet<string> _processedFeatures = [];

    private DataMigrationRecord? _record;
    private bool _locked;
    private bool _failed;

    public DataMigrationManager(
        ITypeFeatureProvider typeFeatureProvider,
        IEnumerable<IDataMigration> dataMigrations,
        ISession session,
        IStore store,
        IExtensionManager extensionManager,
        ILogger<DataMigrationManager> logger)
    {
        _typeFeatureProvider = typeFeatureProvider;
        _dataMigrations = dataMigrations;
        _session = session;
        _store = store;
        _extensionManager = extensionManager;
        _logger = logger;
    }

    /// <summary>Loads the record of the migrations that have run.</summary>
    public async Task<DataMigrationRecord> GetDataMigrationRecordAsync() =>
        _record ??= await _session.Query<DataMigrationRecord>().FirstOrDefaultAsync() ?? new DataMigrationRecord();

    public async Task<IEnumerable<string>> GetFeaturesThatNeedUpdateAsync()
    {
        var record = await GetDataMigrationRecordAsync();
        return [.. _dataMigrations.Where(migration => NeedsUpdate(record, migration)).Select(FeatureOf).Distinct()];
    }

    public async Task UpdateAllFeaturesAsync()
    {
        foreach (var feature in await GetFeaturesThatNeedUpdateAsync())
        {
            await UpdateFeatureAsync(feature);
        }
    }

    public async Task UpdateAsync(params string[] features)
    {
        foreach (var feature in features)
        {
            await UpdateFeatureAsync(feature);
        }
    }

    public async Task Uninstall(string feature)
    {
        if (!_dataMigrations.Any(migration => FeatureOf(migration) == feature))
        {
            return;
        }

        await LockAsync();
        var record = await GetDataMigrationRecordAsync();
        foreach (var migration in _dataMigrations.Where(migration => FeatureOf(migration) == feature))
        {
            migration.SchemaBuilder = await CreateSchemaBuilderAsync();
            await migration.UninstallAsync();
            record.DataMigrations.RemoveAll(entry => entry.DataMigrationClass == migration.GetType().FullName);
        }

        await _session.SaveAsync(record);
    }

    private async Task UpdateFeatureAsync(string feature)
    {
        if (_failed || !_processedFeatures.Add(feature))
        {
            return;
        }

        foreach (var dependency in _extensionManager.GetFeatureDependencies(feature).Where(dependency => dependency.Id != feature))
        {
            await UpdateFeatureAsync(dependency.Id);
        }

        foreach (var migration in _dataMigrations.Where(migration => FeatureOf(migration) == feature))
        {
            if (_failed || !NeedsUpdate(await GetDataMigrationRecordAsync(), migration))
            {
                continue;
            }

            await LockAsync();
            var record = await GetDataMigrationRecordAsync();
            if (NeedsUpdate(record, migration) && !await RunAsync(record, migration))
            {
                return;
            }
        }
    }

    private async Task<bool> RunAsync(DataMigrationRecord record, IDataMigration migration)
    {
        var name = migration.GetType().FullName!;
        if (_logger.IsEnabled(LogLevel.Information))
        {
            _logger.LogInformation("Running the migration '{Migration}'.", name);
        }

        try
        {
            migration.SchemaBuilder = await CreateSchemaBuilderAsync();
            var entry = record.DataMigrations.Find(candidate => candidate.DataMigrationClass == name);
            var version = entry?.Version ?? 0;
            if (version == 0)
            {
                if (migration.FindCreateMethod() is null)
                {
                    _logger.LogWarning("The migration '{Migration}' is skipped because it has no method to create.", name);
                    return true;
                }

                version = await migration.ExecuteCreateMethodAsync();
            }

            version = await migration.ExecuteUpdateMethodsAsync(version);
            if (version == 0)
            {
                return false;
            }

            if (entry is null)
            {
                record.DataMigrations.Add(entry = new Records.DataMigration { DataMigrationClass = name });
            }

            entry.Version = version;
            await _session.SaveAsync(record);
            return true;
        }
        catch (Exception exception) when (!exception.IsFatal())
        {
            _failed = true;
            _logger.LogError(exception, "The migration '{Migration}' failed: nothing of this run is kept.", name);
            await _session.CancelAsync();
            return false;
        }
    }

    private async Task LockAsync()
    {
        if (_locked)
        {
            return;
        }

        _locked = true;
        await MigrationLock.TakeAsync(_session);

        // Another process may have run them until now.
        if (_record is not null)
        {
            _session.Detach(_record);
            _record = null;
        }
    }

    private async Task<ISchemaBuilder> CreateSchemaBuilderAsync() =>
        new SchemaBuilder(_store.Configuration, await _session.BeginTransactionAsync());

    private string FeatureOf(IDataMigration migration) => _typeFeatureProvider.GetFeatureForDependency(migration.GetType()).Id;

    private static bool NeedsUpdate(DataMigrationRecord record, IDataMigration migration)
    {
        var version = record.DataMigrations.Find(entry => entry.DataMigrationClass == migration.GetType().FullName)?.Version;
        return version is null ? migration.FindCreateMethod() is not null : migration.FindUpdateMethod(version.Value) is not null;
    }
}
