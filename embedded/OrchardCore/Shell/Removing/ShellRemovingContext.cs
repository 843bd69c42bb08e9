namespace OrchardCore.Environment.Shell.Removing;

/// <summary>The removal of a tenant.</summary>
public class ShellRemovingContext
{
    /// <summary>Creates the context.</summary>
    public ShellRemovingContext()
    {
    }

    /// <summary>The tenant's settings.</summary>
    public ShellSettings ShellSettings { get; set; } = null!;

    /// <summary>Whether only what this node holds is to be removed.</summary>
    public bool LocalResourcesOnly { get; set; }

    /// <summary>Whether another removal was in progress.</summary>
    public bool FailedOnLockTimeout { get; set; }

    /// <summary>Whether nothing has failed.</summary>
    public bool Success => ErrorMessage is null;

    /// <summary>The first error.</summary>
    public string ErrorMessage { get; set; } = null!;

    /// <summary>The exception of the first error.</summary>
    public Exception Error { get; set; } = null!;
}
