using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore.Embedded;
using OrchardCore.Modules;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Adds tenants to the application's pipeline.</summary>
public static class ApplicationBuilderExtensions
{
    /// <summary>Serves requests by tenants; what is configured here runs in the tenant's scope before its pipeline.</summary>
    public static IApplicationBuilder UseOrchardCore(this IApplicationBuilder app, Action<IApplicationBuilder>? configure = default)
    {
        ModuleFiles.AddToContentRoot(app.ApplicationServices.GetRequiredService<IHostEnvironment>(), app.ApplicationServices.GetRequiredService<IApplicationContext>());

        app.UsePoweredByOrchardCore(enabled: true);
        app.UseMiddleware<ModularTenantContainerMiddleware>();
        configure?.Invoke(app);
        app.UseMiddleware<ModularTenantRouterMiddleware>();

        return app;
    }
}
