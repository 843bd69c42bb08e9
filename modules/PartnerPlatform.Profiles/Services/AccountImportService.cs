using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundJobs;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using PartnerPlatform.Profiles.Indexes;
using PartnerPlatform.Profiles.Models;
using YesSql;

namespace PartnerPlatform.Profiles.Services;

/// <summary>Takes in files, starts their import in the background, and tells how it goes.</summary>
public sealed class AccountImportService
{
    // Small, since on SQLite nobody else can write while a batch is being saved.
    private const int BatchSize = 25;

    private readonly ISession _session;
    private readonly IContentItemIdGenerator _idGenerator;
    private readonly IClock _clock;

    public AccountImportService(ISession session, IContentItemIdGenerator idGenerator, IClock clock)
    {
        _session = session;
        _idGenerator = idGenerator;
        _clock = clock;
    }

    /// <summary>Reads the whole file into the database, so that the import can go on after a restart and on any node.</summary>
    /// <exception cref="AccountImportFormatException">The file can't be read; nothing is kept of it.</exception>
    public async Task<AccountImport> QueueAsync(Stream file, string fileName, bool dryRun, string? userName, CancellationToken cancellation)
    {
        var import = new AccountImport
        {
            ImportId = _idGenerator.GenerateUniqueId(new ContentItem()),
            FileName = Path.GetFileName(fileName),
            DryRun = dryRun,
            RequestedBy = userName,
            CreatedUtc = _clock.UtcNow,
            HeartbeatUtc = _clock.UtcNow,
        };

        try
        {
            await ReadRowsAsync(import, file, fileName, cancellation);
        }
        catch (AccountImportFormatException)
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
        HttpBackgroundJob.ExecuteAfterEndOfRequestAsync("partner-account-import", importId, RunAsync);

    public Task<AccountImport?> GetAsync(string? importId) =>
        _session.Query<AccountImport, AccountImportIndex>(index => index.ImportId == importId).FirstOrDefaultAsync()!;

    public async Task<IReadOnlyList<AccountImport>> ListAsync(int count) =>
    [
        .. await _session.Query<AccountImport, AccountImportIndex>()
            .OrderByDescending(index => index.CreatedUtc)
            .Take(count)
            .ListAsync(),
    ];

    public async Task<IReadOnlyList<AccountImport>> ListUnfinishedAsync() =>
        [.. await _session.Query<AccountImport, AccountImportIndex>(index => !index.IsFinished).ListAsync()];

    public async IAsyncEnumerable<AccountImportProblem> ReadProblemsAsync(string importId)
    {
        var batches = _session
            .Query<AccountImportBatch, AccountImportBatchIndex>(index => index.ImportId == importId && index.ProblemCount > 0)
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
        scope.ServiceProvider.GetRequiredService<AccountImportRunner>().RunAsync(importId);

    private static async Task RequestCancelAsync(IServiceProvider services, string importId)
    {
        var session = services.GetRequiredService<ISession>();
        var import = await services.GetRequiredService<AccountImportService>().GetAsync(importId);
        if (import is { IsFinished: false })
        {
            import.CancelRequested = true;
            await session.SaveAsync(import, checkConcurrency: true);
            await session.SaveChangesAsync();
        }
    }

    private async Task ReadRowsAsync(AccountImport import, Stream file, string fileName, CancellationToken cancellation)
    {
        var batch = new AccountImportBatch { ImportId = import.ImportId };
        await foreach (var row in AccountImportReader.ReadAsync(file, fileName, cancellation))
        {
            batch.Rows.Add(row);
            import.TotalRows++;
            if (batch.Rows.Count == BatchSize)
            {
                await _session.SaveAsync(batch);
                batch = new AccountImportBatch { ImportId = import.ImportId, Number = batch.Number + 1 };
            }
        }

        if (import.TotalRows == 0)
        {
            throw new AccountImportFormatException(AccountImportFormatProblem.Empty);
        }

        if (batch.Rows.Count > 0)
        {
            await _session.SaveAsync(batch);
        }
    }
}
