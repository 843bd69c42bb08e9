using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Embedded;

/// <summary>What the application's builder adds to a tenant.</summary>
internal sealed class DelegateTenantStartup(DelegateStartup startup, IServiceProvider bootstrap) : TenantStartup
{
    public override int Order => startup.Order;

    public override int ConfigureOrder => startup.Order;

    public override void ConfigureServices(IServiceCollection services)
    {
        foreach (var configure in startup.Services)
        {
            configure(services, bootstrap);
        }
    }

    public override async ValueTask ConfigureAsync(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider services)
    {
        foreach (var configure in startup.AsyncPipeline)
        {
            await configure(app, routes, services);
        }

        foreach (var configure in startup.Pipeline)
        {
            configure(app, routes, services);
        }
    }
}
