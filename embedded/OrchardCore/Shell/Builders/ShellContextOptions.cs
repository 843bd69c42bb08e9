namespace OrchardCore.Environment.Shell.Builders;

/// <summary>Times of the locks of a shell, in milliseconds.</summary>
public class ShellContextOptions
{
    /// <summary>Creates the default options.</summary>
    public ShellContextOptions()
    {
    }

    /// <summary>How long to wait before activating a shell.</summary>
    public int ShellActivateLockTimeout { get; set; } = 30_000;

    /// <summary>When the lock of an activation is freed.</summary>
    public int ShellActivateLockExpiration { get; set; } = 30_000;

    /// <summary>How long to wait before removing a tenant.</summary>
    public int ShellRemovingLockTimeout { get; set; } = 1_000;

    /// <summary>When the lock of a removal is freed.</summary>
    public int ShellRemovingLockExpiration { get; set; } = 60_000;
}
