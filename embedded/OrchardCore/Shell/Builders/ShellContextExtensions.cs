using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;

namespace OrchardCore.Environment.Shell.Builders;

/// <summary>Locks of a shell.</summary>
public static class ShellContextExtensions
{
    /// <summary>Takes the lock under which a shell is activated.</summary>
    public static Task<(ILocker locker, bool locked)> TryAcquireShellActivateLockAsync(this ShellContext shellContext)
    {
        var options = shellContext.ServiceProvider.GetRequiredService<IOptions<ShellContextOptions>>().Value;

        return TryAcquireAsync(shellContext, "SHELL_ACTIVATE_LOCK", options.ShellActivateLockTimeout, options.ShellActivateLockExpiration);
    }

    /// <summary>Takes the lock under which a tenant is removed.</summary>
    public static Task<(ILocker locker, bool locked)> TryAcquireShellRemovingLockAsync(this ShellContext shellContext)
    {
        var options = shellContext.ServiceProvider.GetRequiredService<IOptions<ShellContextOptions>>().Value;

        return TryAcquireAsync(shellContext, "SHELL_REMOVING_LOCK", options.ShellRemovingLockTimeout, options.ShellRemovingLockExpiration);
    }

    private static Task<(ILocker, bool)> TryAcquireAsync(ShellContext shellContext, string key, int timeout, int expiration)
        => shellContext.ServiceProvider.GetRequiredService<IDistributedLock>()
            .TryAcquireLockAsync(key, TimeSpan.FromMilliseconds(timeout), TimeSpan.FromMilliseconds(expiration));
}
