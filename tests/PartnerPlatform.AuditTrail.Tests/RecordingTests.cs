using System.Net;
using Audit.Module.Models;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Settings;
using OrchardCore.BackgroundTasks;
using OrchardCore.Entities;
using OrchardCore.Settings;

namespace PartnerPlatform.AuditTrail.Tests;

public sealed class RecordingTests(AuditSite site)
{
    [Fact]
    public async Task An_event_can_be_read_back()
    {
        await site.RecordAsync("Sent", new Shipment { Number = "read-back" }, "Ann");

        var recorded = (await site.FindAsync("read-back")).Single();
        var item = await site.GetAsync(services => services.GetRequiredService<IAuditTrailManager>().GetEventAsync(recorded.EventId));

        item.ShouldNotBeNull();
        (item.Category, item.Name, item.UserName, item.NormalizedUserName, item.ClientIpAddress).ShouldBe(("Shipment", "Sent", "Ann", "ANN", null));
        item.GetOrCreate<Shipment>().Number.ShouldBe("read-back");
        (await site.GetAsync(services => services.GetRequiredService<IAuditTrailManager>().GetEventAsync("none"))).ShouldBeNull();
    }

    [Theory]
    [InlineData("Sent", "Nothing")]
    [InlineData("Nothing", "Shipment")]
    [InlineData("Seen", "Shipment")]
    public async Task Events_that_are_not_registered_or_not_enabled_are_dropped(string name, string category)
    {
        var number = $"dropped-{category}-{name}";
        await site.RecordAsync(name, new Shipment { Number = number }, category: category);

        (await site.FindAsync(number)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Settings_enable_and_disable_events_that_are_not_mandatory()
    {
        var settings = await site.GetAsync(services => services.GetRequiredService<ISiteService>().GetSettingsAsync<AuditTrailSettings>());
        await site.ChangeSettingsAsync<AuditTrailSettings>(section => section.Categories =
        [
            new AuditTrailCategorySettings
            {
                Name = "Shipment",
                Events =
                [
                    new AuditTrailEventSettings { Name = "Sent", Category = "Shipment", IsEnabled = false },
                    new AuditTrailEventSettings { Name = "Seen", Category = "Shipment", IsEnabled = true },
                    new AuditTrailEventSettings { Name = "Lost", Category = "Shipment", IsEnabled = false },
                ],
            },
        ]);

        try
        {
            foreach (var name in new[] { "Sent", "Seen", "Lost" })
            {
                await site.RecordAsync(name, new Shipment { Number = "chosen" });
            }

            (await site.FindAsync("chosen")).Select(item => item.Name).ShouldBe(["Seen", "Lost"]);
        }
        finally
        {
            await site.ChangeSettingsAsync<AuditTrailSettings>(section => section.Categories = settings.Categories);
        }
    }

    [Fact]
    public async Task A_request_that_fails_records_nothing()
    {
        var browser = site.CreateBrowser();

        (await browser.GetAsync("/Audit.Module/Shipment/Send/good")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await Should.ThrowAsync<InvalidOperationException>(() => browser.GetAsync("/Audit.Module/Shipment/Send/bad?fail=true"));

        (await site.FindAsync("good")).Length.ShouldBe(1);
        (await site.FindAsync("bad")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Handlers_change_what_is_recorded()
    {
        var sent = new DateTime(2020, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        await site.RecordAsync("Sent", new Shipment { Number = "handled", SentUtc = DateTime.UtcNow.AddMinutes(-5) }, "courier");

        var item = (await site.FindAsync("handled")).Single();
        item.UserName.ShouldBe("The courier");
        item.CreatedUtc.ShouldBeGreaterThan(sent);
        item.CreatedUtc.ShouldBe(item.GetOrCreate<Shipment>().SentUtc!.Value, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task The_background_task_deletes_events_older_than_the_settings_say()
    {
        await site.RecordAsync("Sent", new Shipment { Number = "old", SentUtc = DateTime.UtcNow.AddDays(-10).AddHours(-1) });
        await site.RecordAsync("Sent", new Shipment { Number = "young", SentUtc = DateTime.UtcNow.AddDays(-10).AddHours(1) });

        await site.UsingAsync(services => services.GetServices<IBackgroundTask>()
            .Single(task => task.GetType().Name == "AuditTrailBackgroundTask")
            .DoWorkAsync(services, TestContext.Current.CancellationToken));

        (await site.FindAsync("old")).ShouldBeEmpty();
        (await site.FindAsync("young")).Length.ShouldBe(1);
        var settings = await site.GetAsync(services => services.GetRequiredService<ISiteService>().GetSettingsAsync<AuditTrailTrimmingSettings>());
        settings.RetentionDays.ShouldBe(10);
        settings.LastRunUtc.ShouldNotBeNull();
    }
}
