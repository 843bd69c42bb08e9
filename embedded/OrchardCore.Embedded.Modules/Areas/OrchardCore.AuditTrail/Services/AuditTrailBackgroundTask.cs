using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.AuditTrail.Settings;
using OrchardCore.BackgroundTasks;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace OrchardCore.AuditTrail.Services;

/// <summary>Deletes old events each night.</summary>
[BackgroundTask(
    Title = "Audit Trail Events Purger",
    Schedule = "0 0 * * *",
    Description = "Deletes the events of the audit trail that are older than the settings say.",
    LockTimeout = 3_000,
    LockExpiration = 30_000)]
internal sealed class AuditTrailBackgroundTask : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var siteService = serviceProvider.GetRequiredService<ISiteService>();
        var settings = await siteService.GetSettingsAsync<AuditTrailTrimmingSettings>();

        if (settings.Disabled)
        {
            return;
        }

        var deleted = await serviceProvider.GetRequiredService<IAuditTrailManager>().TrimEventsAsync(TimeSpan.FromDays(settings.RetentionDays));
        var site = await siteService.LoadSiteSettingsAsync();
        site.Alter<AuditTrailTrimmingSettings>(section => section.LastRunUtc = serviceProvider.GetRequiredService<IClock>().UtcNow);
        await siteService.UpdateSiteSettingsAsync(site);

        serviceProvider.GetRequiredService<ILogger<AuditTrailBackgroundTask>>()
            .LogInformation("{Count} old events were deleted from the audit trail.", deleted);
    }
}
