using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PartnerPlatform.Locations.Handlers;

[assembly: HostingStartup(typeof(PartnerPlatform.Locations.Tests.Administration.MpnTestStartup))]

namespace PartnerPlatform.Locations.Tests.Administration;

/// <summary>
/// What these tests add to the host, as another module would: a handler of associations, and addresses under
/// <c>/test-mpn</c> that make accounts, locations and associations through the services of the modules.
/// </summary>
public sealed class MpnTestStartup : IHostingStartup
{
    public void Configure(IWebHostBuilder builder) => builder.ConfigureServices(services => services
        .AddOrchardCore()
        .ConfigureServices(tenant =>
        {
            tenant.AddSingleton<MpnTestLog>();
            tenant.AddScoped<IMpnAssociationHandler, MpnTestHandler>();
            tenant.AddScoped<MpnTestApi>();
        })
        .Configure(app => app.Use(HandleAsync)));

    private static async Task HandleAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.StartsWithSegments("/test-mpn", out var rest) && context.RequestServices.GetService<MpnTestApi>() is { } api)
        {
            await context.Response.WriteAsJsonAsync(await api.RunAsync(rest.Value!.Trim('/'), context.Request.Query));
            return;
        }

        await next(context);
    }
}
