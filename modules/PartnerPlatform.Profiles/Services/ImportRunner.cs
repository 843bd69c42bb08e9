using System.Data.Common;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using PartnerPlatform.Profiles.Indexes;
using PartnerPlatform.Profiles.Models;
using YesSql;

namespace PartnerPlatform.Profiles.Services;

/// <summary>
/// Runs an import step by step. Each step is one transaction with the progress that it makes, so that an import
/// that is interrupted goes on where it stopped and no row is taken twice.
/// </summary>
public sealed class ImportRunner
{
    private const int MaxBatches = 20;

    private static readonly TimeSpan _lockTimeout = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _lockExpiration = TimeSpan.FromMinutes(30);

    // On SQLite nobody else can write while a step is being saved.
    private static readonly TimeSpan _shortStep = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan _longStep = TimeSpan.FromMilliseconds(300);

    private readonly IDistributedLock _distributedLock;
    private readonly ILogger _logger;

    public ImportRunner(IDistributedLock distributedLock, ILogger<ImportRunner> logger)
    {
        _distributedLock = distributedLock;
        _logger = logger;
    }

    public async Task RunAsync(string importId)
    {
        var (locker, locked) = await _distributedLock.TryAcquireLockAsync($"PartnerImport_{importId}", _lockTimeout, _lockExpiration);
        if (!locked)
        {
            return;
        }

        await using var held = locker;
        try
        {
            var batches = 1;
            var watch = Stopwatch.StartNew();
            while (await RunStepAsync(importId, batches))
            {
                // Leaves the database to the people at the site for as long as it was taken from them.
                var elapsed = watch.Elapsed;
                await Task.Delay(elapsed);
                batches = elapsed < _shortStep ? Math.Min(2 * batches, MaxBatches) : elapsed > _longStep ? Math.Max(batches / 2, 1) : batches;
                watch.Restart();
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            _logger.LogError(exception, "The import {ImportId} failed.", importId);
            await FailAsync(importId);
        }
    }

    // The state first, on its own: nothing that its kind does with it can leave the import running for ever.
    private async Task FailAsync(string importId)
    {
        var failed = false;
        await ShellScope.UsingChildScopeAsync(async scope => failed = await FailAsync(scope.ServiceProvider, importId));
        if (!failed)
        {
            return;
        }

        try
        {
            await ShellScope.UsingChildScopeAsync(scope => EndAsync(scope.ServiceProvider, importId));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            _logger.LogError(exception, "The failure of the import {ImportId} could not be recorded.", importId);
        }
    }

    // Between reading and writing, someone may ask the import to stop, save something that a row changes, or take a unique
    // name or ID that a row has: the step is then done again with what is there now.
    private static async Task<bool> RunStepAsync(string importId, int batches)
    {
        const int attempts = 3;
        const int attemptsOfConflicts = 20;
        for (var attempt = 1; ; attempt++)
        {
            var goOn = false;
            try
            {
                await ShellScope.UsingChildScopeAsync(async scope => goOn = await RunStepAsync(scope.ServiceProvider, importId, batches));
                return goOn;
            }
            catch (ConcurrencyException) when (attempt < attemptsOfConflicts)
            {
            }
            catch (DbException) when (attempt < attempts)
            {
            }
        }
    }

    private static async Task<bool> RunStepAsync(IServiceProvider services, string importId, int count)
    {
        var session = services.GetRequiredService<ISession>();
        var clock = services.GetRequiredService<IClock>();
        var import = await FindAsync(session, importId);
        if (import is null || import.IsFinished)
        {
            return false;
        }

        var kind = FindKind(services, import);
        import.HeartbeatUtc = clock.UtcNow;
        var batches = import.CancelRequested ? [] : await NextBatchesAsync(session, importId, count);
        if (batches.Count == 0)
        {
            import.State = import.CancelRequested ? PartnerImportState.Cancelled : PartnerImportState.Completed;
            import.FinishedUtc = clock.UtcNow;
            await kind.EndedAsync(import);
        }
        else
        {
            import.State = PartnerImportState.Running;
            await ProcessAsync(kind, import, batches, services.GetRequiredService<IStringLocalizer<ImportRunner>>());
            foreach (var batch in batches)
            {
                await session.SaveAsync(batch);
            }
        }

        await session.SaveAsync(import, checkConcurrency: true);
        await session.SaveChangesAsync();
        return batches.Count > 0;
    }

    private static async Task<IReadOnlyList<PartnerImportBatch>> NextBatchesAsync(ISession session, string importId, int count) =>
    [
        .. await session
            .Query<PartnerImportBatch, PartnerImportBatchIndex>(index => index.ImportId == importId && !index.IsProcessed)
            .OrderBy(index => index.Number)
            .Take(count)
            .ListAsync(),
    ];

    private static async Task ProcessAsync(
        IImportKind kind, PartnerImport import, IReadOnlyList<PartnerImportBatch> batches, IStringLocalizer S)
    {
        var results = await kind.ProcessAsync([.. batches.SelectMany(batch => batch.Rows).Where(row => row.Repetition is null)], import);
        var next = 0;
        foreach (var batch in batches)
        {
            foreach (var row in batch.Rows)
            {
                Take(import, batch, row, row.Repetition is { } repetition ? Describe(repetition, S) : results[next++]);
            }

            batch.IsProcessed = true;
            batch.Rows.Clear();
        }
    }

    private static ImportRowResult Describe(ImportRepetition repetition, IStringLocalizer S) => new(
        ImportRowOutcome.Failed,
        [RuleNote.Localize("IMP-007", repetition.Column, S, "Row {0} of this file has the same value in this column.", repetition.Number)]);

    private static void Take(PartnerImport import, PartnerImportBatch batch, ImportRow row, ImportRowResult result)
    {
        import.ProcessedRows++;
        import.CreatedCount += result.Outcome == ImportRowOutcome.Created ? 1 : 0;
        import.UpdatedCount += result.Outcome == ImportRowOutcome.Updated ? 1 : 0;
        import.FailedCount += result.Outcome == ImportRowOutcome.Failed ? 1 : 0;
        var isWarning = result.Outcome != ImportRowOutcome.Failed;
        import.WarningCount += isWarning && result.Notes.Count > 0 ? 1 : 0;
        foreach (var note in result.Notes)
        {
            batch.Problems.Add(new PartnerImportProblem(row.Number, row[ImportRow.NameColumn], isWarning, note));
        }
    }

    private static async Task<bool> FailAsync(IServiceProvider services, string importId)
    {
        var session = services.GetRequiredService<ISession>();
        var import = await FindAsync(session, importId);
        if (import is not { IsFinished: false })
        {
            return false;
        }

        import.State = PartnerImportState.Failed;
        import.FinishedUtc = services.GetRequiredService<IClock>().UtcNow;
        await session.SaveAsync(import);
        await session.SaveChangesAsync();
        return true;
    }

    private static async Task EndAsync(IServiceProvider services, string importId)
    {
        var session = services.GetRequiredService<ISession>();
        if (await FindAsync(session, importId) is { } import)
        {
            await FindKind(services, import).EndedAsync(import);
            await session.SaveChangesAsync();
        }
    }

    private static Task<PartnerImport?> FindAsync(ISession session, string importId) =>
        session.Query<PartnerImport, PartnerImportIndex>(index => index.ImportId == importId).FirstOrDefaultAsync()!;

    private static IImportKind FindKind(IServiceProvider services, PartnerImport import) =>
        services.GetServices<IImportKind>().First(kind => kind.Name == import.Kind);
}
