namespace OrchardCore.Locking;

/// <summary>Locks by name.</summary>
public interface ILock
{
    /// <summary>Waits for a lock; it is freed by disposing of it or after its expiration.</summary>
    Task<ILocker> AcquireLockAsync(string key, TimeSpan? expiration = default);

    /// <summary>Waits for a lock no longer than the given time.</summary>
    Task<(ILocker locker, bool locked)> TryAcquireLockAsync(string key, TimeSpan timeout, TimeSpan? expiration = default);

    /// <summary>Whether somebody holds the lock.</summary>
    Task<bool> IsLockAcquiredAsync(string key);
}
