namespace OrchardCore.BackgroundTasks;

/// <summary>Work that runs on a schedule in each tenant.</summary>
public interface IBackgroundTask
{
    /// <summary>Does the work in a scope of its own.</summary>
    Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken);
}
