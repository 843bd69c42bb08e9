using OrchardCore.BackgroundTasks;

namespace Sample.Module;

[BackgroundTask(Title = "Counts its runs", Schedule = "*/10 * * * *")]
public sealed class CountingTask(RunCounter? counter = null) : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        counter?.Count();

        return Task.CompletedTask;
    }
}
