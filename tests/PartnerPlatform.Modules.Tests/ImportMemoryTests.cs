using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using PartnerPlatform.Profiles.Indexes;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Services;
using YesSql;
using YesSql.Provider.Sqlite;
using YesSql.Sql;

namespace PartnerPlatform.Modules.Tests;

[Collection(typeof(MemoryCollection))]
public sealed class ImportMemoryTests : IAsyncLifetime
{
    private const int RowBytes = 1000;

    private readonly string _folder = Directory.CreateTempSubdirectory("portal-tests-").FullName;
    private IStore _store = null!;

    private string ConnectionString => $"Data Source={Path.Combine(_folder, "import.db")};Pooling=False";

    public async ValueTask InitializeAsync()
    {
        _store = await StoreFactory.CreateAndInitializeAsync(configuration => configuration.UseSqLite(ConnectionString));
        _store.RegisterIndexes([new PartnerImportBatchIndexProvider(), new PartnerImportIndexProvider()]);
        await using var connection = _store.Configuration.ConnectionFactory.CreateConnection();
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var builder = new SchemaBuilder(_store.Configuration, transaction);
        await builder.CreateMapIndexTableAsync<PartnerImportIndex>(table => table
            .Column<string>(nameof(PartnerImportIndex.ImportId))
            .Column<string>(nameof(PartnerImportIndex.Kind))
            .Column<bool>(nameof(PartnerImportIndex.IsFinished))
            .Column<DateTime>(nameof(PartnerImportIndex.CreatedUtc)));
        await builder.CreateMapIndexTableAsync<PartnerImportBatchIndex>(table => table
            .Column<string>(nameof(PartnerImportBatchIndex.ImportId))
            .Column<int>(nameof(PartnerImportBatchIndex.Number))
            .Column<bool>(nameof(PartnerImportBatchIndex.IsProcessed))
            .Column<int>(nameof(PartnerImportBatchIndex.ProblemCount)));
        await transaction.CommitAsync();
    }

    public ValueTask DisposeAsync()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_large_file_is_not_kept_in_memory()
    {
        const int rows = 20_000;
        await using var file = new RowStream(rows, RowBytes);

        var import = await QueueAsync(file);

        import.TotalRows.ShouldBe(rows);
        file.GrowthInBytes.ShouldBeLessThan(rows * RowBytes / 2);
        (await CountBatchesAsync()).ShouldBe(rows / 25);
    }

    [Fact]
    public async Task A_large_file_that_breaks_off_leaves_nothing()
    {
        await using var file = new RowStream(2_000, RowBytes) { End = "\"never closed" };

        await Should.ThrowAsync<ImportFormatException>(() => QueueAsync(file));

        (await CountBatchesAsync()).ShouldBe(0);
    }

    private async Task<PartnerImport> QueueAsync(Stream file)
    {
        await using var session = _store.CreateSession();
        var service = new ImportService(session, new Ids(), new Clock());
        return await service.QueueAsync(new Kind(), file, "large.csv", dryRun: false, userName: null, TestContext.Current.CancellationToken);
    }

    private async Task<long> CountBatchesAsync()
    {
        await using var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from PartnerImportBatchIndex";
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private sealed class Ids : IContentItemIdGenerator
    {
        public string GenerateUniqueId(ContentItem contentItem) => "4t000000000000000000000001";
    }

    private sealed class Clock : IClock
    {
        public DateTime UtcNow => DateTime.UtcNow;

        public ITimeZone[] GetTimeZones() => throw new NotSupportedException();

        public ITimeZone GetTimeZone(string timeZoneId) => throw new NotSupportedException();

        public ITimeZone GetSystemTimeZone() => throw new NotSupportedException();

        public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) => throw new NotSupportedException();
    }

    private sealed class Kind : IImportKind
    {
        public string Name => "rows";

        public LocalizedString DisplayName => new("Rows", "Rows");

        public Permission Permission { get; } = new("Rows");

        public IReadOnlyList<string> RequiredColumns => ["name"];

        public IReadOnlyList<string> OptionalColumns => [];

        public IEnumerable<(string Column, string Key)> GetKeys(ImportRow row) => [("name", row["name"]!)];

        public Task<IReadOnlyList<ImportRowResult>> ProcessAsync(IReadOnlyList<ImportRow> rows, PartnerImport import) =>
            throw new NotSupportedException();

        public Task EndedAsync(PartnerImport import) => Task.CompletedTask;
    }
}
