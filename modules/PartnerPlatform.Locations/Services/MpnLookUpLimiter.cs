using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Rules;
using YesSql;

namespace PartnerPlatform.Locations.Services;

/// <summary>Counts the look-ups of each person in the database (MPN-017).</summary>
public sealed class MpnLookUpLimiter
{
    private const int MaxAttempts = 50;

    private static readonly TimeSpan _window = TimeSpan.FromHours(1);

    private readonly ISession _session;
    private readonly IClock _clock;

    public MpnLookUpLimiter(ISession session, IClock clock)
    {
        _session = session;
        _clock = clock;
    }

    /// <summary>Whether one more look-up is allowed; counts nothing.</summary>
    public async Task<MpnLookUpLimit> CheckAsync(string userId) => Check(await FindAsync(userId));

    /// <summary>Counts a look-up in a transaction of its own, unless others at the same moment used up what was left.</summary>
    /// <param name="userId">Who looks up.</param>
    /// <param name="isHit">Whether the ID is one of the own account; null when no ID was looked up.</param>
    public async Task<MpnLookUpLimit> CountAsync(string userId, bool? isHit)
    {
        for (var attempt = 1; ; attempt++)
        {
            var limit = default(MpnLookUpLimit);
            try
            {
                await ShellScope.UsingChildScopeAsync(async scope =>
                    limit = await scope.ServiceProvider.GetRequiredService<MpnLookUpLimiter>().AddAsync(userId, isHit));
                return limit;
            }
            catch (Exception exception) when (exception is ConcurrencyException or DbException && attempt < MaxAttempts)
            {
            }
        }
    }

    private async Task<MpnLookUpLimit> AddAsync(string userId, bool? isHit)
    {
        var log = await FindAsync(userId);
        var limit = Check(log);
        if (limit.Result.IsAllowed)
        {
            log ??= new MpnLookUpLog { UserId = userId };
            var recent = GetRecent(log);
            log.Misses = isHit switch
            {
                true => 0,
                false => CountMisses(log, recent) + 1,
                null => CountMisses(log, recent),
            };
            log.TimesUtc = [.. recent, _clock.UtcNow];
            await _session.SaveAsync(log, checkConcurrency: true);
            await _session.SaveChangesAsync();
        }

        return limit;
    }

    private MpnLookUpLimit Check(MpnLookUpLog? log)
    {
        if (log is null)
        {
            return new MpnLookUpLimit(RuleResult.Allowed, TimeSpan.Zero);
        }

        var recent = GetRecent(log);
        var misses = CountMisses(log, recent);
        var first = misses >= MpnAssociationRules.MaxConsecutiveMisses ? recent[^1] : recent.FirstOrDefault(_clock.UtcNow);
        var retryAfter = first + _window - _clock.UtcNow;
        return new MpnLookUpLimit(MpnAssociationRules.CheckLookUpRate(recent.Length + 1, misses, retryAfter), retryAfter);
    }

    private DateTime[] GetRecent(MpnLookUpLog log) => [.. log.TimesUtc.Where(time => time > _clock.UtcNow - _window)];

    // After an hour without look-ups the count begins anew.
    private static int CountMisses(MpnLookUpLog log, DateTime[] recent) => recent.Length == 0 ? 0 : log.Misses;

    private Task<MpnLookUpLog?> FindAsync(string userId) =>
        _session.Query<MpnLookUpLog, MpnLookUpIndex>(index => index.UserId == userId).FirstOrDefaultAsync();
}
