using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace PartnerPlatform.Runtime.Tests;

public sealed class ModuleTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_controller_of_a_module_renders_its_view_at_the_default_route()
    {
        await using var site = await Site.StartAsync(builder => builder.WithFeatures("Sample.Module"));

        var html = await site.Client.GetStringAsync("/Sample.Module/Home/Index", Cancellation);

        html.Trim().ShouldBe("""<p class="sample">Hello from Sample.Module</p>""");
    }

    [Fact]
    public async Task A_feature_that_is_not_enabled_has_no_routes()
    {
        await using var site = await Site.StartAsync(builder => builder.WithFeatures());

        var response = await site.Client.GetAsync("/Sample.Module/Home/Index", Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
