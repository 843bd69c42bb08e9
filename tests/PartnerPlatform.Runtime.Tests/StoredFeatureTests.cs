using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;

namespace PartnerPlatform.Runtime.Tests;

public sealed class StoredFeatureTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Enabled_features_are_still_enabled_after_a_restart()
    {
        var first = await StartAsync(folder: null, new Dictionary<string, string>
        {
            ["App_Data/tenants.json"] = """{ "Default": { "VersionId": "1", "State": "Running" } }""",
            ["App_Data/Sites/Default/appsettings.json"] = """{ "DatabaseProvider": "Sqlite", "DatabaseName": "site.db" }""",
            ["App_Data/Sites/Default/site.db"] = "",
        });

        (await first.Client.GetAsync("/extra", Cancellation)).IsSuccessStatusCode.ShouldBeFalse();
        (await first.Client.PostAsync("/enable/Sample.Module.Extra", content: null, Cancellation)).EnsureSuccessStatusCode();
        (await first.Client.GetStringAsync("/extra", Cancellation)).ShouldBe("extra");
        await first.StopAsync();

        await using var second = await StartAsync(first.Folder);
        (await second.Client.GetStringAsync("/extra", Cancellation)).ShouldBe("extra");
    }

    private static Task<Site> StartAsync(string? folder, IReadOnlyDictionary<string, string>? files = null)
        => Site.StartAsync(
            builder => builder.WithTenants().AddDataAccess().AddDataStorage().AddDocumentManagement()
                .Configure((_, routes) => routes.MapPost("enable/{id}", async (string id, [FromServices] IShellFeaturesManager manager) =>
                    { await manager.EnableFeaturesAsync((await manager.GetAvailableFeaturesAsync()).Where(feature => feature.Id == id), force: true); })),
            files,
            folder);
}
