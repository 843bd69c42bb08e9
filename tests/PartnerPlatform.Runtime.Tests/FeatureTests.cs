using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;

namespace PartnerPlatform.Runtime.Tests;

public sealed class FeatureTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Features_come_and_go_without_a_restart()
    {
        await using var site = await StartAsync(new MemoryDescriptor());

        await ExpectAsync(site, "/extra", HttpStatusCode.NotFound);
        await ChangeAsync(site, "enable", "Sample.Module.Extra");
        await ExpectAsync(site, "/extra", HttpStatusCode.OK);
        await ExpectAsync(site, "/greeting", HttpStatusCode.OK);
        await ExpectAsync(site, "/both", HttpStatusCode.OK);
        await ChangeAsync(site, "disable", "Sample.Module.Extra");
        await ExpectAsync(site, "/extra", HttpStatusCode.NotFound);
        await ExpectAsync(site, "/both", HttpStatusCode.NotFound);
        await ExpectAsync(site, "/greeting", HttpStatusCode.OK);
    }

    [Fact]
    public async Task Enabling_brings_dependencies_and_disabling_takes_dependents()
    {
        var descriptor = new MemoryDescriptor();
        await using var site = await StartAsync(descriptor);

        await ChangeAsync(site, "enable", "Sample.Module.More");
        Stored(descriptor).ShouldBe(["Sample.Module", "Sample.Module.Extra", "Sample.Module.More", "Sample.Module.Needed"]);

        await ChangeAsync(site, "disable", "Sample.Module");
        Stored(descriptor).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_change_that_would_change_more_is_ignored_unless_forced()
    {
        var descriptor = new MemoryDescriptor();
        await using var site = await StartAsync(descriptor);

        await ChangeAsync(site, "enable", "Sample.Module.More", force: false);
        Stored(descriptor).ShouldBeEmpty();

        await ChangeAsync(site, "enable", "Sample.Module", force: false);
        Stored(descriptor).ShouldBe(["Sample.Module"]);
    }

    [Fact]
    public async Task A_feature_for_dependencies_only_is_not_enabled_by_itself()
    {
        var descriptor = new MemoryDescriptor();
        await using var site = await StartAsync(descriptor);

        await ChangeAsync(site, "enable", "Sample.Module.Needed");

        Stored(descriptor).ShouldBeEmpty();
    }

    [Fact]
    public async Task Handlers_are_told_before_and_after_the_change()
    {
        var log = new List<string>();
        await using var site = await StartAsync(new MemoryDescriptor(), builder => builder.ConfigureServices(services =>
            services.AddSingleton<IFeatureEventHandler>(new Recorder(log))));

        await ChangeAsync(site, "enable", "Sample.Module");
        await ChangeAsync(site, "disable", "Sample.Module");
        await ChangeAsync(site, "enable", "Sample.Module");

        log.ShouldBe(
        [
            "Installing", "Enabling", "Installed", "Enabled",
            "Disabling", "Disabled",
            "Enabling", "Enabled",
        ]);
    }

    [Fact]
    public async Task Features_come_after_what_they_need()
    {
        await using var site = await Site.StartAsync(builder => builder.WithFeatures());
        var manager = site.Services.GetRequiredService<IExtensionManager>();

        var ids = manager.GetFeatures().Select(feature => feature.Id).ToList();

        ids[0].ShouldBe("Application.Default");
        ids[1].ShouldBe("PartnerPlatform.Runtime.Tests");
        ids.IndexOf("Sample.Module").ShouldBeLessThan(ids.IndexOf("Sample.Module.Extra"));
        ids.IndexOf("Sample.Module.Needed").ShouldBeLessThan(ids.IndexOf("Sample.Module.More"));
        manager.GetFeatureDependencies("Sample.Module.More").Select(feature => feature.Id)
            .ShouldBe(["Sample.Module", "Sample.Module.Extra", "Sample.Module.Needed", "Sample.Module.More"], ignoreOrder: true);
        manager.GetDependentFeatures("Sample.Module").Select(feature => feature.Id)
            .ShouldBe(["Sample.Module", "Sample.Module.Extra", "Sample.Module.More"], ignoreOrder: true);
        manager.GetFeatures().Single(feature => feature.Id == "Sample.Module.Extra").Category.ShouldBe("Tests");
    }

    private static string[] Stored(MemoryDescriptor descriptor)
        => [.. descriptor["Default"].Features.Select(feature => feature.Id).Where(id => id.StartsWith("Sample", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static async Task ExpectAsync(Site site, string path, HttpStatusCode expected)
    {
        using var response = await site.Client.GetAsync(path, Cancellation);

        response.StatusCode.ShouldBe(expected, path);
    }

    private static async Task ChangeAsync(Site site, string change, string feature, bool force = true)
    {
        using var response = await site.Client.PostAsync($"/{change}/{feature}?force={force}", content: null, Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static Task<Site> StartAsync(MemoryDescriptor descriptor, Action<OrchardCoreBuilder>? configure = null)
        => Site.StartAsync(builder =>
        {
            descriptor.AddTo(builder);
            builder.Configure((_, routes) =>
            {
                routes.MapPost("enable/{id}", async (string id, bool force, [FromServices] IShellFeaturesManager manager) =>
                    { await manager.EnableFeaturesAsync((await manager.GetAvailableFeaturesAsync()).Where(feature => feature.Id == id), force); });
                routes.MapPost("disable/{id}", async (string id, bool force, [FromServices] IShellFeaturesManager manager) =>
                    { await manager.DisableFeaturesAsync((await manager.GetAvailableFeaturesAsync()).Where(feature => feature.Id == id), force); });
            });
            configure?.Invoke(builder);
        });

    private sealed class Recorder(List<string> log) : FeatureEventHandler
    {
        public override Task InstallingAsync(IFeatureInfo feature) => Add("Installing");

        public override Task InstalledAsync(IFeatureInfo feature) => Add("Installed");

        public override Task EnablingAsync(IFeatureInfo feature) => Add("Enabling");

        public override Task EnabledAsync(IFeatureInfo feature) => Add("Enabled");

        public override Task DisablingAsync(IFeatureInfo feature) => Add("Disabling");

        public override Task DisabledAsync(IFeatureInfo feature) => Add("Disabled");

        private Task Add(string what)
        {
            log.Add(what);

            return Task.CompletedTask;
        }
    }
}
