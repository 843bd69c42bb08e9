using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundJobs;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Rules;
using YesSql;

namespace PartnerPlatform.Locations.Services;

/// <summary>Checks all associations again, one run at a time, and tells how it goes.</summary>
public sealed class MpnRecheckRunner
{
    private const string LockKey = "MpnRecheck";

    // What is asked for during a run may concern associations that it has passed: it waits and runs afterwards.
    private static readonly TimeSpan _lockTimeout = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan _lockExpiration = TimeSpan.FromMinutes(30);

    private readonly IDistributedLock _distributedLock;
    private readonly ISession _session;
    private readonly ILogger _logger;

    public MpnRecheckRunner(IDistributedLock distributedLock, ISession session, ILogger<MpnRecheckRunner> logger)
    {
        _distributedLock = distributedLock;
        _session = session;
        _logger = logger;
    }

    /// <summary>Starts a run when the request has ended.</summary>
    public static Task StartAsync() => HttpBackgroundJob.ExecuteAfterEndOfRequestAsync(
        "mpn-recheck",
        scope => scope.ServiceProvider.GetRequiredService<MpnRecheckRunner>().RunAsync(CancellationToken.None));

    public async Task<MpnRecheck> GetAsync() => await _session.Query<MpnRecheck>().FirstOrDefaultAsync() ?? new MpnRecheck();

    /// <returns>False when another run holds the lock for too long.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellation)
    {
        var (locker, locked) = await _distributedLock.TryAcquireLockAsync(LockKey, _lockTimeout, _lockExpiration);
        if (!locked)
        {
            _logger.LogWarning("The re-check of MPN associations didn't start: another one takes too long.");
            return false;
        }

        await using var held = locker;
        await SaveAsync((recheck, utcNow) =>
        {
            recheck.StartedUtc = utcNow;
            recheck.FinishedUtc = null;
            (recheck.Checked, recheck.Changed) = (0, 0);
        });

        var (total, changed) = await MpnDriftChecker.CheckAllAsync(
            (sofar, changes) => SaveAsync((recheck, _) => (recheck.Checked, recheck.Changed) = (sofar, changes)), cancellation);

        await SaveAsync((recheck, utcNow) =>
        {
            recheck.FinishedUtc = utcNow;
            (recheck.Checked, recheck.Changed) = (total, changed);
            recheck.CountryDataVersion = CountryDirectory.Default.DataVersion;
        });
        _logger.LogInformation("{Checked} MPN associations were checked again; {Changed} changed.", total, changed);
        return true;
    }

    private static Task SaveAsync(Action<MpnRecheck, DateTime> change) => ShellScope.UsingChildScopeAsync(async scope =>
    {
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        var utcNow = scope.ServiceProvider.GetRequiredService<IClock>().UtcNow;
        var recheck = await session.Query<MpnRecheck>().FirstOrDefaultAsync() ?? new MpnRecheck();
        change(recheck, utcNow);
        recheck.HeartbeatUtc = utcNow;
        await session.SaveAsync(recheck);
        await session.SaveChangesAsync();
    });
}
