using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace PartnerPlatform.Runtime.Tests;

public sealed class StartupTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Services_and_pipeline_are_configured_in_order()
    {
        var services = new List<int>();
        await using var site = await Site.StartAsync(builder =>
        {
            builder.WithFeatures();
            foreach (var order in new[] { 10, -10, 0 })
            {
                builder.ConfigureServices(_ => services.Add(order), order);
                builder.Configure(app => app.Use((context, next) =>
                {
                    context.Items["log"] = $"{context.Items["log"]} {order}";

                    return next(context);
                }), order);
            }

            builder.Configure((_, routes) => routes.MapGet("log", (HttpContext context) => (string?)context.Items["log"]));
        });

        var log = await site.Client.GetStringAsync("/log", Cancellation);

        services.ShouldBe([-10, 0, 10]);
        log.ShouldBe(" -10 0 10");
    }

    [Fact]
    public async Task Startup_filters_of_a_tenant_come_before_its_routing()
    {
        await using var site = await Site.StartAsync(builder => builder.WithFeatures()
            .ConfigureServices(services => services.AddSingleton<IStartupFilter, Rewriter>())
            .Configure((_, routes) => routes.MapGet("new", () => "new")));

        (await site.Client.GetStringAsync("/old", Cancellation)).ShouldBe("new");
    }

    private sealed class Rewriter : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                if (context.Request.Path == "/old")
                {
                    context.Request.Path = "/new";
                }

                return following(context);
            });

            next(app);
        };
    }
}
