using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;

namespace PartnerPlatform.Profiles.Services;

[BackgroundTask(
    Title = "Partner account imports",
    Description = "Goes on with imports of partner accounts that were interrupted by a restart.",
    Schedule = "* * * * *")]
public sealed class AccountImportBackgroundTask : IBackgroundTask
{
    private static readonly TimeSpan _silence = TimeSpan.FromMinutes(2);

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var utcNow = serviceProvider.GetRequiredService<IClock>().UtcNow;
        var imports = await serviceProvider.GetRequiredService<AccountImportService>().ListUnfinishedAsync();
        var runner = serviceProvider.GetRequiredService<AccountImportRunner>();
        foreach (var import in imports.Where(import => utcNow - import.HeartbeatUtc > _silence))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await runner.RunAsync(import.ImportId);
        }
    }
}
