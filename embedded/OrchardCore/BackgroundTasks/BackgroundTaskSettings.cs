namespace OrchardCore.BackgroundTasks;

/// <summary>The settings under which a background task runs.</summary>
public class BackgroundTaskSettings
{
    /// <summary>Creates empty settings.</summary>
    public BackgroundTaskSettings()
    {
    }

    /// <summary>The task's name: the full name of its type.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>The title for people.</summary>
    public string Title { get; set; } = string.Empty;

    /// <summary>Whether the task runs.</summary>
    public bool Enable { get; set; } = true;

    /// <summary>The cron expression.</summary>
    public string Schedule { get; set; } = "* * * * *";

    /// <summary>What the task does.</summary>
    public string Description { get; set; } = string.Empty;

    /// <summary>Milliseconds to wait for the task's distributed lock.</summary>
    public int LockTimeout { get; set; }

    /// <summary>Milliseconds after which the task's distributed lock is freed.</summary>
    public int LockExpiration { get; set; }

    /// <summary>Whether the tenant's pipeline has to be built before the task runs.</summary>
    public bool UsePipeline { get; set; }

    /// <summary>Whether only one node may run the task at a time.</summary>
    public bool IsAtomic => LockTimeout > 0 && LockExpiration > 0;
}
