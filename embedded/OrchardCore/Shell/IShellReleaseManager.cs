namespace OrchardCore.Environment.Shell;

/// <summary>Releases the current tenant's shell at the end of the scope.</summary>
public interface IShellReleaseManager
{
    /// <summary>Asks for the release.</summary>
    void RequestRelease();

    /// <summary>Takes back what this scope has asked for.</summary>
    void SuspendReleaseRequest();
}
