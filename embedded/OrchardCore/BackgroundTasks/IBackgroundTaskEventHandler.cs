namespace OrchardCore.BackgroundTasks;

/// <summary>Is told of each run of a background task.</summary>
public interface IBackgroundTaskEventHandler
{
    /// <summary>The task is about to run.</summary>
    Task ExecutingAsync(BackgroundTaskEventContext context, CancellationToken cancellationToken);

    /// <summary>The task has run, or failed.</summary>
    Task ExecutedAsync(BackgroundTaskEventContext context, CancellationToken cancellationToken);
}
