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

namespace PartnerPlatform.Locations.Services;

public sealed class MpnIdSequence : IMpnIdSequence
{
    private const int MaxAttempts = 50;

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

    public async Task<MpnId> NextAsync()
    {
        var settings = await _siteService.GetSettingsAsync<MpnSettings>();
        while (true)
        {
            var number = await TakeAsync(settings.FirstMpnId);
            if (number > settings.LastMpnId)
            {
                throw new InvalidOperationException("The range of MPN IDs is used up: widen it in the settings.");
            }

            var id = number.ToString(CultureInfo.InvariantCulture);
            if (!await IsTakenAsync(id))
            {
                return MpnId.Parse(id);
            }
        }
    }

    // Imported IDs may lie in the range.
    private async Task<bool> IsTakenAsync(string id) =>
        await _session.QueryIndex<PartnerLocationIndex>(index => index.MpnId == id).FirstOrDefaultAsync() is not null
        || await _accounts.IsMpnIdTakenAsync(id, exceptAccountId: null);

    private static async Task<long> TakeAsync(long first)
    {
        for (var attempt = 1; ; attempt++)
        {
            var number = 0L;
            try
            {
                await ShellScope.UsingChildScopeAsync(ShellSettings.DefaultShellName, async scope => number = await IncrementAsync(scope, first));
                return number;
            }
            catch (ConcurrencyException) when (attempt < MaxAttempts)
            {
            }
        }
    }

    private static async Task<long> IncrementAsync(ShellScope scope, long first)
    {
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        var counter = await session.Query<MpnIdCounter>().FirstOrDefaultAsync() ?? await CreateAsync(scope.ServiceProvider, session);
        counter.Last = Math.Max(counter.Last + 1, first);
        await session.SaveAsync(counter, checkConcurrency: true);
        await session.SaveChangesAsync();
        return counter.Last;
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
