using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Locking.Distributed;
using OrchardCore.Settings;
using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;
using YesSql;
using YesSql.Services;

namespace PartnerPlatform.Locations.Services;

public sealed class MpnIdSequence : IMpnIdSequence
{
    private const int MaxAttempts = 50;
    private const int CandidateCount = 500;

    private static readonly TimeSpan _lockTimeout = TimeSpan.FromSeconds(30);

    private readonly ISession _session;
    private readonly ISiteService _siteService;
    private readonly IPartnerAccountStore _accounts;

    public MpnIdSequence(ISession session, ISiteService siteService, IPartnerAccountStore accounts)
    {
        _session = session;
        _siteService = siteService;
        _accounts = accounts;
    }

    public async Task<MpnId?> NextAsync()
    {
        var settings = await _siteService.GetSettingsAsync<MpnSettings>();
        var number = await TakeAsync(settings, atLeast: settings.FirstMpnId);
        while (number is { } taken)
        {
            var free = await FindFreeAsync(taken);
            if (free == taken)
            {
                return MpnId.Parse(Write(taken));
            }

            number = await TakeAsync(settings, free);
        }

        return null;
    }

    // Imported IDs may lie in the range, and many of them one after the other.
    private async Task<long> FindFreeAsync(long number)
    {
        while (true)
        {
            string[] candidates = [.. Enumerable.Range(0, CandidateCount).Select(i => Write(number + i))];
            var locations = await _session.QueryIndex<PartnerLocationIndex>(index => index.MpnId.IsIn(candidates)).ListAsync();
            var taken = locations.Select(row => row.MpnId).ToHashSet();
            foreach (var candidate in candidates.Where(candidate => !taken.Contains(candidate)))
            {
                if (!await _accounts.IsMpnIdTakenAsync(candidate, exceptAccountId: null))
                {
                    return long.Parse(candidate, CultureInfo.InvariantCulture);
                }
            }

            number += CandidateCount;
        }
    }

    private static string Write(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static async Task<long?> TakeAsync(MpnSettings settings, long atLeast)
    {
        for (var attempt = 1; ; attempt++)
        {
            long? number = null;
            try
            {
                await ShellScope.UsingChildScopeAsync(
                    ShellSettings.DefaultShellName, async scope => number = await IncrementAsync(scope, settings, atLeast));
                return number;
            }
            catch (ConcurrencyException) when (attempt < MaxAttempts)
            {
            }
        }
    }

    private static async Task<long?> IncrementAsync(ShellScope scope, MpnSettings settings, long atLeast)
    {
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        var counter = await session.Query<MpnIdCounter>().FirstOrDefaultAsync() ?? await CreateAsync(scope.ServiceProvider, session);
        var number = counter.Take(settings.FirstMpnId, settings.LastMpnId, atLeast);
        if (number is not null)
        {
            await session.SaveAsync(counter, checkConcurrency: true);
            await session.SaveChangesAsync();
        }

        return number;
    }

    // Where the default tenant has no locations of its own, no migration has made the counter.
    private static async Task<MpnIdCounter> CreateAsync(IServiceProvider services, ISession session)
    {
        var (locker, locked) = await services.GetRequiredService<IDistributedLock>()
            .TryAcquireLockAsync(nameof(MpnIdCounter), _lockTimeout, _lockTimeout);
        if (!locked)
        {
            throw new TimeoutException("The counter of MPN IDs can’t be made: someone else keeps its lock.");
        }

        await using var held = locker;
        if (await session.Query<MpnIdCounter>().FirstOrDefaultAsync() is { } other)
        {
            return other;
        }

        await session.SaveAsync(new MpnIdCounter());
        await session.SaveChangesAsync();
        return (await session.Query<MpnIdCounter>().FirstOrDefaultAsync())!;
    }
}
