namespace OrchardCore.BackgroundTasks;

/// <summary>What is known of a background task's runs.</summary>
public class BackgroundTaskState
{
    /// <summary>Creates the state of a task that never ran.</summary>
    public BackgroundTaskState()
    {
    }

    /// <summary>The task's name.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>When the last run began, in UTC.</summary>
    public DateTime LastStartTime { get; set; }
}
