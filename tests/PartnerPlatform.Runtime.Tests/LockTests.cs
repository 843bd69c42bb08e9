using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;

namespace PartnerPlatform.Runtime.Tests;

public sealed class LockTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_lock_is_held_by_one_until_it_is_disposed_of()
    {
        await using var site = await Site.StartAsync(builder => builder.WithFeatures());
        await site.UsingScopeAsync("Default", async scope =>
        {
            var locks = scope.ServiceProvider.GetRequiredService<IDistributedLock>();
            var held = await locks.AcquireLockAsync("a");

            (await locks.TryAcquireLockAsync("a", TimeSpan.Zero)).locked.ShouldBeFalse();
            (await locks.TryAcquireLockAsync("b", TimeSpan.Zero)).locked.ShouldBeTrue();
            (await locks.IsLockAcquiredAsync("a")).ShouldBeTrue();

            await held.DisposeAsync();
            (await locks.IsLockAcquiredAsync("a")).ShouldBeFalse();
            (await locks.TryAcquireLockAsync("a", TimeSpan.Zero)).locked.ShouldBeTrue();
        });
    }

    [Fact]
    public async Task A_lock_is_freed_when_it_expires()
    {
        var time = new ManualTime(DateTimeOffset.UnixEpoch);
        await using var site = await Site.StartAsync(builder =>
        {
            builder.ApplicationServices.AddSingleton<TimeProvider>(time);
            builder.WithFeatures();
        });

        await site.UsingScopeAsync("Default", async scope =>
        {
            var locks = scope.ServiceProvider.GetRequiredService<ILocalLock>();
            await locks.AcquireLockAsync("a", TimeSpan.FromSeconds(10));

            await time.AdvanceAsync(TimeSpan.FromSeconds(9), Cancellation);
            (await locks.IsLockAcquiredAsync("a")).ShouldBeTrue();

            await time.AdvanceAsync(TimeSpan.FromSeconds(1), Cancellation);
            (await locks.IsLockAcquiredAsync("a")).ShouldBeFalse();
        });
    }
}
