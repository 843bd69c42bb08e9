using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace OrchardCore.HomeRoute;

internal sealed class Startup : StartupBase
{
    public override int ConfigureOrder => OrchardCoreConstants.ConfigureOrder.HomeRoute;

    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton<HomeRouteTransformer>();

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => routes.MapDynamicControllerRoute<HomeRouteTransformer>("/");
}
