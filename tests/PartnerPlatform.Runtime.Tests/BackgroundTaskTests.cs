using Microsoft.Extensions.DependencyInjection;
using Sample.Module;

namespace PartnerPlatform.Runtime.Tests;

public sealed class BackgroundTaskTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_task_runs_when_its_schedule_says_so()
    {
        var time = new ManualTime(new DateTimeOffset(2026, 3, 1, 10, 3, 0, TimeSpan.Zero));
        await using var site = await Site.StartAsync(builder =>
        {
            builder.ApplicationServices.AddSingleton<TimeProvider>(time);
            builder.ApplicationServices.AddSingleton<RunCounter>();
            builder.WithFeatures("Sample.Module").AddBackgroundService();
        });

        await site.Client.GetStringAsync("/greeting", Cancellation);
        var runs = site.Services.GetRequiredService<RunCounter>().Runs;
        var due = new List<DateTimeOffset>();
        while (due.Count < 2)
        {
            await time.AdvanceAsync(TimeSpan.FromSeconds(30), Cancellation);
            while (runs.TryRead(out var run))
            {
                due.Add(run);
            }
        }

        due[0].ShouldBeInRange(At(10, 10), At(10, 13));
        due[1].ShouldBeInRange(At(10, 20), At(10, 23));
    }

    private static DateTimeOffset At(int hour, int minute) => new(2026, 3, 1, hour, minute, 0, TimeSpan.Zero);
}
