using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using OrchardCore.Locking.Distributed;

namespace OrchardCore.Locking;

/// <summary>Locks of this process; a tenant has its own names.</summary>
internal sealed class LocalLock(ILogger<LocalLock> logger, TimeProvider timeProvider) : IDistributedLock, ILocalLock, IDisposable
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    public async Task<ILocker> AcquireLockAsync(string key, TimeSpan? expiration = default)
        => (await TryAcquireLockAsync(key, Timeout.InfiniteTimeSpan, expiration)).locker;

    public async Task<(ILocker locker, bool locked)> TryAcquireLockAsync(string key, TimeSpan timeout, TimeSpan? expiration = default)
    {
        var entry = Reserve(key);
        var wait = timeout > TimeSpan.FromMilliseconds(int.MaxValue) ? Timeout.InfiniteTimeSpan : timeout;

        if (await entry.Semaphore.WaitAsync(wait))
        {
            return (new Locker(this, entry, expiration), true);
        }

        Leave(entry);
        if (logger.IsEnabled(LogLevel.Debug))
        {
            logger.LogDebug("The lock '{Key}' wasn't free within {Timeout}", key, timeout);
        }

        return (null!, false);
    }

    public Task<bool> IsLockAcquiredAsync(string key)
    {
        lock (_entries)
        {
            return Task.FromResult(_entries.TryGetValue(key, out var entry) && entry.Semaphore.CurrentCount == 0);
        }
    }

    public void Dispose()
    {
        foreach (var entry in _entries.Values)
        {
            entry.Semaphore.Dispose();
        }
    }

    private Entry Reserve(string key)
    {
        lock (_entries)
        {
            var entry = _entries.GetOrAdd(key, static name => new Entry(name));
            entry.Users++;

            return entry;
        }
    }

    private void Leave(Entry entry)
    {
        lock (_entries)
        {
            if (--entry.Users == 0)
            {
                _entries.TryRemove(entry.Key, out _);
            }
        }
    }

    private void Free(Entry entry)
    {
        entry.Semaphore.Release();
        Leave(entry);
    }

    private sealed class Entry(string key)
    {
        public string Key { get; } = key;

        public SemaphoreSlim Semaphore { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class Locker : ILocker
    {
        private readonly LocalLock _owner;
        private readonly Entry _entry;
        private readonly ITimer? _timer;
        private int _freed;

        public Locker(LocalLock owner, Entry entry, TimeSpan? expiration)
        {
            _owner = owner;
            _entry = entry;

            if (expiration is { } time && time > TimeSpan.Zero && time < TimeSpan.MaxValue)
            {
                _timer = owner.CreateTimer(Dispose, time);
            }
        }

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _freed, 1) == 0)
            {
                _timer?.Dispose();
                _owner.Free(_entry);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();

            return ValueTask.CompletedTask;
        }
    }

    private ITimer CreateTimer(Action callback, TimeSpan time)
        => timeProvider.CreateTimer(static state => ((Action)state!)(), callback, time, Timeout.InfiniteTimeSpan);
}
