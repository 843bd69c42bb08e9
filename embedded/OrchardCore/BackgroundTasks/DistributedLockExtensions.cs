using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;

namespace OrchardCore.BackgroundTasks;

/// <summary>Locks of background tasks.</summary>
public static class DistributedLockExtensions
{
    /// <summary>Takes the lock of a task that only one node may run; any other task needs none.</summary>
    public static Task<(ILocker locker, bool locked)> TryAcquireBackgroundTaskLockAsync(this IDistributedLock distributedLock, BackgroundTaskSettings settings)
        => distributedLock is ILocalLock || !settings.IsAtomic
            ? Task.FromResult<(ILocker, bool)>((null!, true))
            : distributedLock.TryAcquireLockAsync(
                settings.Name + "_LOCK",
                TimeSpan.FromMilliseconds(settings.LockTimeout),
                TimeSpan.FromMilliseconds(settings.LockExpiration));
}
