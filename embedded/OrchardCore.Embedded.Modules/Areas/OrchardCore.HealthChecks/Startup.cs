using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.HealthChecks.Services;
using OrchardCore.Modules;

namespace OrchardCore.HealthChecks;

internal sealed class Startup(IShellConfiguration shellConfiguration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddHealthChecks();
        services.TryAddSingleton<IHealthChecksResponseWriter, DefaultHealthChecksResponseWriter>();
        services.Configure<HealthChecksOptions>(shellConfiguration.GetSectionCompat("OrchardCore_HealthChecks"));
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        var options = serviceProvider.GetRequiredService<IOptions<HealthChecksOptions>>().Value;
        var endpoint = new HealthCheckOptions();

        if (options.ShowDetails)
        {
            endpoint.ResponseWriter = serviceProvider.GetRequiredService<IHealthChecksResponseWriter>().WriteResponseAsync;
            endpoint.ResultStatusCodes[HealthStatus.Degraded] = StatusCodes.Status200OK;
            endpoint.ResultStatusCodes[HealthStatus.Unhealthy] = StatusCodes.Status200OK;
        }

        routes.MapHealthChecks(options.Url, endpoint);
    }
}
