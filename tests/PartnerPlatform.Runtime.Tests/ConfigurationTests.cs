using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Configuration;
using OrchardCore.Environment.Shell;

namespace PartnerPlatform.Runtime.Tests;

public sealed class ConfigurationTests
{
    [Fact]
    public async Task The_more_specific_source_wins()
    {
        await using var site = await Site.StartAsync(builder => builder.WithTenants().WithFeatures(), new Dictionary<string, string>
        {
            ["appsettings.json"] = """{ "OrchardCore": { "A": "host", "B": "host", "C": "host", "D": "host", "Shop": { "C": "host for shop" } } }""",
            ["App_Data/appsettings.json"] = """{ "OrchardCore": { "B": "data" } }""",
            ["App_Data/tenants.json"] = """{ "Default": { "State": "Running" }, "Shop": { "State": "Running", "RequestUrlPrefix": "shop" } }""",
            ["App_Data/Sites/Shop/appsettings.json"] = """{ "D": "shop" }""",
        });

        await site.ShellHost.InitializeAsync();
        var shop = site.ShellHost.GetSettings("Shop");

        string.Join(", ", shop["A"], shop["B"], shop["C"], shop["D"]).ShouldBe("host, data, host for shop, shop");
        site.ShellHost.GetSettings("Default")["D"].ShouldBe("host");
    }

    [Fact]
    public async Task A_section_with_a_state_declares_a_tenant()
    {
        await using var site = await Site.StartAsync(builder => builder.WithTenants().WithFeatures(), new Dictionary<string, string>
        {
            ["appsettings.json"] = """{ "OrchardCore": { "Declared": { "State": "Uninitialized", "RequestUrlPrefix": "declared", "RecipeName": "Blank" } } }""",
        });

        await site.ShellHost.InitializeAsync();

        var declared = site.ShellHost.GetSettings("Declared");
        declared.IsUninitialized().ShouldBeTrue();
        declared.RequestUrlPrefix.ShouldBe("declared");
        declared["RecipeName"].ShouldBe("Blank");
    }

    [Fact]
    public async Task A_key_with_an_underscore_is_also_found_with_a_dot()
    {
        await using var site = await Site.StartAsync(builder => builder.WithTenants().WithFeatures(), new Dictionary<string, string>
        {
            ["appsettings.json"] = """{ "OrchardCore": { "My.Options": { "Size": 5 } } }""",
            ["App_Data/tenants.json"] = """{ "Default": { "State": "Running" } }""",
        });

        await site.ShellHost.InitializeAsync();

        site.ShellHost.GetSettings("Default").ShellConfiguration.GetSection("My_Options").GetValue<int>("Size").ShouldBe(5);
    }
}
