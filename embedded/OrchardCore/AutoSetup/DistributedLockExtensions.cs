using OrchardCore.AutoSetup.Options;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;

namespace OrchardCore.AutoSetup.Extensions;

internal static class DistributedLockExtensions
{
    private const string LockKey = "AUTOSETUP_LOCK";

    public static Task<(ILocker locker, bool locked)> TryAcquireAutoSetupLockAsync(this IDistributedLock distributedLock, LockOptions? options)
    {
        if (distributedLock is ILocalLock || options is null)
        {
            return distributedLock.TryAcquireLockAsync(LockKey, TimeSpan.MaxValue);
        }

        return distributedLock.TryAcquireLockAsync(
            LockKey,
            TimeSpan.FromMilliseconds(options.LockTimeout),
            TimeSpan.FromMilliseconds(options.LockExpiration));
    }
}
