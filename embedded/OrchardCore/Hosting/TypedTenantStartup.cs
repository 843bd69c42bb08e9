using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace OrchardCore.Embedded;

/// <summary>A startup class of a module.</summary>
internal sealed class TypedTenantStartup(IStartup startup) : TenantStartup
{
    public override int Order => startup.Order;

    public override int ConfigureOrder => startup.ConfigureOrder;

    public override void ConfigureServices(IServiceCollection services) => startup.ConfigureServices(services);

    public override async ValueTask ConfigureAsync(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider services)
    {
        if (startup is IAsyncStartup asyncStartup)
        {
            await asyncStartup.ConfigureAsync(app, routes, services);
        }

        startup.Configure(app, routes, services);
    }
}
