using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using PartnerPlatform.Profiles.Indexes;
using PartnerPlatform.Profiles.Models;
using YesSql;

namespace PartnerPlatform.Profiles.Services;

/// <summary>
/// Runs an import batch by batch. Each batch is one transaction with the progress that it makes, so that an import
/// that is interrupted goes on where it stopped and no row is taken twice.
/// </summary>
public sealed class AccountImportRunner
{
    private static readonly TimeSpan _lockTimeout = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _lockExpiration = TimeSpan.FromMinutes(30);

    private readonly IDistributedLock _distributedLock;
    private readonly ILogger _logger;

    public AccountImportRunner(IDistributedLock distributedLock, ILogger<AccountImportRunner> logger)
    {
        _distributedLock = distributedLock;
        _logger = logger;
    }

    public async Task RunAsync(string importId)
    {
        var (locker, locked) = await _distributedLock.TryAcquireLockAsync($"PartnerAccountImport_{importId}", _lockTimeout, _lockExpiration);
        if (!locked)
        {
            return;
        }

        await using var held = locker;
        try
        {
            var watch = Stopwatch.StartNew();
            while (await RunStepAsync(importId))
            {
                // Leaves the database to the people at the site for as long as it was taken from them.
                await Task.Delay(watch.Elapsed);
                watch.Restart();
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            _logger.LogError(exception, "The import {ImportId} of partner accounts failed.", importId);
            await ShellScope.UsingChildScopeAsync(scope => FailAsync(scope, importId));
        }
    }

    // A cancel request may be saved between reading and writing the import: the step is then done again.
    private static async Task<bool> RunStepAsync(string importId)
    {
        const int attempts = 3;
        for (var attempt = 1; ; attempt++)
        {
            var goOn = false;
            try
            {
                await ShellScope.UsingChildScopeAsync(async scope => goOn = await RunBatchAsync(scope, importId));
                return goOn;
            }
            catch (ConcurrencyException) when (attempt < attempts)
            {
            }
        }
    }

    private static async Task<bool> RunBatchAsync(ShellScope scope, string importId)
    {
        var services = scope.ServiceProvider;
        var session = services.GetRequiredService<ISession>();
        var clock = services.GetRequiredService<IClock>();
        var import = await session.Query<AccountImport, AccountImportIndex>(index => index.ImportId == importId).FirstOrDefaultAsync();
        if (import is null || import.IsFinished)
        {
            return false;
        }

        import.HeartbeatUtc = clock.UtcNow;
        var batch = import.CancelRequested ? null : await NextBatchAsync(session, importId);
        if (batch is null)
        {
            import.State = import.CancelRequested ? AccountImportState.Cancelled : AccountImportState.Completed;
            import.FinishedUtc = clock.UtcNow;
        }
        else
        {
            import.State = AccountImportState.Running;
            await ProcessAsync(services.GetRequiredService<AccountImportProcessor>(), import, batch);
            await session.SaveAsync(batch);
        }

        await session.SaveAsync(import, checkConcurrency: true);
        await session.SaveChangesAsync();
        return batch is not null;
    }

    private static Task<AccountImportBatch?> NextBatchAsync(ISession session, string importId) =>
        session
            .Query<AccountImportBatch, AccountImportBatchIndex>(index => index.ImportId == importId && !index.IsProcessed)
            .OrderBy(index => index.Number)
            .FirstOrDefaultAsync()!;

    private static async Task ProcessAsync(AccountImportProcessor processor, AccountImport import, AccountImportBatch batch)
    {
        foreach (var row in batch.Rows)
        {
            var (isNew, notes) = await processor.ProcessAsync(row, import.DryRun, import.RequestedBy);
            import.ProcessedRows++;
            if (notes.Count > 0)
            {
                import.FailedCount++;
                foreach (var note in notes)
                {
                    batch.Problems.Add(new AccountImportProblem(row.Number, row[AccountImportColumns.Name], note));
                }
            }
            else if (isNew)
            {
                import.CreatedCount++;
            }
            else
            {
                import.UpdatedCount++;
            }
        }

        batch.IsProcessed = true;
        batch.Rows.Clear();
    }

    private static async Task FailAsync(ShellScope scope, string importId)
    {
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        var import = await session.Query<AccountImport, AccountImportIndex>(index => index.ImportId == importId).FirstOrDefaultAsync();
        if (import is { IsFinished: false })
        {
            import.State = AccountImportState.Failed;
            import.FinishedUtc = scope.ServiceProvider.GetRequiredService<IClock>().UtcNow;
            await session.SaveAsync(import);
        }
    }
}
