using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;

namespace PartnerPlatform.Profiles.Services;

[BackgroundTask(
    Title = "Imports",
    Description = "Goes on with imports that were interrupted by a restart.",
    Schedule = "* * * * *")]
public sealed class ImportBackgroundTask : IBackgroundTask
{
    private static readonly TimeSpan _silence = TimeSpan.FromMinutes(2);

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var utcNow = serviceProvider.GetRequiredService<IClock>().UtcNow;
        var imports = await serviceProvider.GetRequiredService<ImportService>().ListUnfinishedAsync();
        var runner = serviceProvider.GetRequiredService<ImportRunner>();
        foreach (var import in imports.Where(import => utcNow - import.HeartbeatUtc > _silence))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await runner.RunAsync(import.ImportId);
        }
    }
}
