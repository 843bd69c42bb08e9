namespace OrchardCore.Modules;

/// <summary>Options of the service that runs background tasks.</summary>
public class BackgroundServiceOptions
{
    /// <summary>Creates the default options.</summary>
    public BackgroundServiceOptions()
    {
    }

    /// <summary>Whether shells are built at start, so that their tasks run without a first request.</summary>
    public bool ShellWarmup { get; set; }

    /// <summary>How often due tasks are looked for.</summary>
    public TimeSpan PollingTime { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>The least pause between two rounds.</summary>
    public TimeSpan MinimumIdleTime { get; set; } = TimeSpan.FromSeconds(10);
}
