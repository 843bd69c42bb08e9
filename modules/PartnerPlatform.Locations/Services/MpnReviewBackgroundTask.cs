using OrchardCore.BackgroundTasks;

namespace PartnerPlatform.Locations.Services;

[BackgroundTask(
    Title = "Reviews of MPN associations",
    Description = "Reminds partners of MPN associations that need review, and suspends those whose grace period is over.",
    Schedule = "5 * * * *")]
public sealed class MpnReviewBackgroundTask : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) =>
        MpnReviewRunner.RunAsync(cancellationToken);
}
