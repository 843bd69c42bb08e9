using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace PartnerPlatform.Locations.Services;

[BackgroundTask(
    Title = "Re-check of MPN associations",
    Description = "Compares all MPN associations with what their locations and tenants are now.",
    Schedule = "30 2 * * *")]
public sealed class MpnRecheckBackgroundTask : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) =>
        serviceProvider.GetRequiredService<MpnRecheckRunner>().RunAsync(cancellationToken);
}
