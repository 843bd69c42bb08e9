namespace OrchardCore.BackgroundTasks;

/// <summary>Says when and how a background task runs.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class BackgroundTaskAttribute : Attribute
{
    /// <summary>Creates the attribute with its default values.</summary>
    public BackgroundTaskAttribute()
    {
    }

    /// <summary>The title for people.</summary>
    public string Title { get; set; } = null!;

    /// <summary>Whether the task runs unless it's switched off.</summary>
    public bool Enable { get; set; } = true;

    /// <summary>The cron expression.</summary>
    public string Schedule { get; set; } = "*/5 * * * *";

    /// <summary>What the task does.</summary>
    public string Description { get; set; } = string.Empty;

    /// <summary>Milliseconds to wait for the task's distributed lock.</summary>
    public int LockTimeout { get; set; }

    /// <summary>Milliseconds after which the task's distributed lock is freed.</summary>
    public int LockExpiration { get; set; }

    /// <summary>Whether the tenant's pipeline has to be built before the task runs.</summary>
    public bool UsePipeline { get; set; }
}
