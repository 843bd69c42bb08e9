using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Embedded;
using OrchardCore.Environment.Shell.Builders;

namespace OrchardCore.Modules;

/// <summary>Builds pipelines of tenants.</summary>
public static class ShellPipelineExtensions
{
    private const string EndpointRouteBuilderKey = "__EndpointRouteBuilder";

    /// <summary>Builds the pipeline of a shell if it has none: startup filters, routing, startups in their order, endpoints.</summary>
    public static async Task BuildPipelineAsync(this ShellContext context)
    {
        if (context.Pipeline is not null)
        {
            return;
        }

        await context.PipelineLock.WaitAsync();
        try
        {
            context.Pipeline ??= await BuildAsync(context.ServiceProvider);
        }
        finally
        {
            context.PipelineLock.Release();
        }
    }

    private static async Task<IShellPipeline> BuildAsync(IServiceProvider services)
    {
        var app = new ApplicationBuilder(services, new FeatureCollection());
        var startups = services.GetRequiredService<TenantComponents>().Startups;

        app.UseRouting();
        var routes = (IEndpointRouteBuilder)app.Properties[EndpointRouteBuilderKey]!;
        foreach (var startup in startups.OrderBy(startup => startup.ConfigureOrder))
        {
            await startup.ConfigureAsync(app, routes, services);
        }

        app.UseEndpoints(_ => { });

        // Filters wrap what was configured so far.
        var filters = services.GetServices<IStartupFilter>().ToArray();
        if (filters.Length == 0)
        {
            return new ShellRequestPipeline { Next = app.Build() };
        }

        var inner = app.Build();
        var outer = new ApplicationBuilder(services, new FeatureCollection());
        Action<IApplicationBuilder> configure = builder => builder.Run(inner);
        foreach (var filter in filters.Reverse())
        {
            configure = filter.Configure(configure);
        }

        configure(outer);

        return new ShellRequestPipeline { Next = outer.Build() };
    }
}
