using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

[BackgroundTask(
    Title = "New country data",
    Description = "Checks all MPN associations again after an update that came with other data of countries and regions.",
    Schedule = "* * * * *")]
public sealed class CountryDataBackgroundTask : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var state = serviceProvider.GetRequiredService<CountryDataState>();
        if (state.IsCurrent)
        {
            return;
        }

        var runner = serviceProvider.GetRequiredService<MpnRecheckRunner>();
        state.IsCurrent = (await runner.GetAsync()).CountryDataVersion == CountryDirectory.Default.DataVersion
            || await runner.RunAsync(cancellationToken);
    }
}
