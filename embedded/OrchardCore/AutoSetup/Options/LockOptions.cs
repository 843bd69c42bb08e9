namespace OrchardCore.AutoSetup.Options;

/// <summary>How long the lock of the setup is waited for and held, in milliseconds.</summary>
public class LockOptions
{
    /// <summary>How long to wait.</summary>
    public int LockTimeout { get; set; }

    /// <summary>When a lock that nobody freed expires.</summary>
    public int LockExpiration { get; set; }
}
