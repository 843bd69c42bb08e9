using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundJobs;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using PartnerPlatform.Profiles.Indexes;
using PartnerPlatform.Profiles.Models;
using YesSql;
using YesSql.Services;

namespace PartnerPlatform.Profiles.Services;

/// <summary>Takes in files, starts their import in the background, and tells how it goes.</summary>
public sealed class ImportService
{
    private const int BatchSize = 25;
    private const int MaxKeptBatches = 20;

    private readonly ISession _session;
    private readonly IContentItemIdGenerator _idGenerator;
    private readonly IClock _clock;

    public ImportService(ISession session, IContentItemIdGenerator idGenerator, IClock clock)
    {
        _session = session;
        _idGenerator = idGenerator;
        _clock = clock;
    }

    /// <summary>Reads the whole file into the database, so that the import can go on after a restart and on any node.</summary>
    /// <exception cref="ImportFormatException">The file can't be read; nothing is kept of it.</exception>
    public async Task<PartnerImport> QueueAsync(
        IImportKind kind, Stream file, string fileName, bool dryRun, string? userName, CancellationToken cancellation)
    {
        var import = new PartnerImport
        {
            ImportId = _idGenerator.GenerateUniqueId(new ContentItem()),
            Kind = kind.Name,
            FileName = Path.GetFileName(fileName),
            DryRun = dryRun,
            RequestedBy = userName,
            CreatedUtc = _clock.UtcNow,
            HeartbeatUtc = _clock.UtcNow,
        };

        try
        {
            await ReadRowsAsync(kind, import, ImportReader.ReadAsync(file, fileName, kind.RequiredColumns, cancellation));
        }
        catch (ImportFormatException)
        {
            await _session.CancelAsync();
            throw;
        }

        await _session.SaveAsync(import);
        await _session.SaveChangesAsync();
        return import;
    }

    /// <summary>Starts the import when the request has ended.</summary>
    public static Task StartAsync(string importId) =>
        HttpBackgroundJob.ExecuteAfterEndOfRequestAsync("partner-import", importId, RunAsync);

    public async Task<PartnerImport?> GetAsync(string? importId) => IndexText.IsKey(importId)
        ? await _session.Query<PartnerImport, PartnerImportIndex>(index => index.ImportId == importId).FirstOrDefaultAsync()
        : null;

    /// <summary>The latest imports of some kinds.</summary>
    public async Task<IReadOnlyList<PartnerImport>> ListAsync(IReadOnlyCollection<string> kinds, int count) =>
    [
        .. await _session.Query<PartnerImport, PartnerImportIndex>(index => index.Kind.IsIn(kinds))
            .OrderByDescending(index => index.CreatedUtc)
            .Take(count)
            .ListAsync(),
    ];

    public async Task<IReadOnlyList<PartnerImport>> ListUnfinishedAsync() =>
        [.. await _session.Query<PartnerImport, PartnerImportIndex>(index => !index.IsFinished).ListAsync()];

    public async IAsyncEnumerable<PartnerImportProblem> ReadProblemsAsync(string importId)
    {
        var batches = _session
            .Query<PartnerImportBatch, PartnerImportBatchIndex>(index => index.ImportId == importId && index.ProblemCount > 0)
            .OrderBy(index => index.Number);
        await foreach (var batch in batches.ToAsyncEnumerable())
        {
            foreach (var problem in batch.Problems)
            {
                yield return problem;
            }
        }
    }

    /// <summary>Asks a running import to stop; tried again while the import saves its progress at the same moment.</summary>
    public static async Task CancelAsync(string importId)
    {
        const int attempts = 20;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await ShellScope.UsingChildScopeAsync(scope => RequestCancelAsync(scope.ServiceProvider, importId));
                return;
            }
            catch (ConcurrencyException) when (attempt < attempts)
            {
            }
        }
    }

    internal static Task RunAsync(ShellScope scope, string importId) =>
        scope.ServiceProvider.GetRequiredService<ImportRunner>().RunAsync(importId);

    private static async Task RequestCancelAsync(IServiceProvider services, string importId)
    {
        var session = services.GetRequiredService<ISession>();
        var import = await services.GetRequiredService<ImportService>().GetAsync(importId);
        if (import is { IsFinished: false })
        {
            import.CancelRequested = true;
            await session.SaveAsync(import, checkConcurrency: true);
            await session.SaveChangesAsync();
        }
    }

    private async Task ReadRowsAsync(IImportKind kind, PartnerImport import, IAsyncEnumerable<ImportRow> rows)
    {
        var kept = new List<PartnerImportBatch>(MaxKeptBatches);
        var keys = new Dictionary<UInt128, int>();
        var batch = new PartnerImportBatch { ImportId = import.ImportId };
        await foreach (var row in rows)
        {
            batch.Rows.Add(row with { Repetition = FindRepetition(kind, row, keys) });
            import.TotalRows++;
            if (batch.Rows.Count == BatchSize)
            {
                await _session.SaveAsync(batch);
                kept.Add(batch);
                batch = new PartnerImportBatch { ImportId = import.ImportId, Number = batch.Number + 1 };
            }

            if (kept.Count == MaxKeptBatches)
            {
                await WriteAsync(kept);
            }
        }

        if (import.TotalRows == 0)
        {
            throw new ImportFormatException(ImportFormatProblem.Empty);
        }

        if (batch.Rows.Count > 0)
        {
            await _session.SaveAsync(batch);
        }
    }

    private static ImportRepetition? FindRepetition(IImportKind kind, ImportRow row, Dictionary<UInt128, int> keys)
    {
        ImportRepetition? repetition = null;
        foreach (var (column, key) in kind.GetKeys(row))
        {
            // Hashes, since there may be millions of keys.
            var hash = BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.Unicode.GetBytes($"{column}:{key}")));
            if (!keys.TryAdd(hash, row.Number))
            {
                repetition ??= new ImportRepetition(column, keys[hash]);
            }
        }

        return repetition;
    }

    // Part of the one transaction, but no longer in memory: a file may have a million rows.
    private async Task WriteAsync(List<PartnerImportBatch> batches)
    {
        await _session.FlushAsync();
        _session.Detach(batches);
        batches.Clear();
    }
}
