using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Drivers;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;
using OrchardCore.Security.Settings;

namespace OrchardCore.Security;

internal sealed class Startup : StartupBase
{
    public override int Order => OrchardCoreConstants.ConfigureOrder.Security;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddPermissionProvider<SecurityPermissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddSiteDisplayDriver<SecuritySettingsDisplayDriver>();
        services.AddTransient<IConfigureOptions<SecuritySettings>, SecuritySettingsConfiguration>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        using var scope = serviceProvider.CreateScope();
        var settings = scope.ServiceProvider.GetRequiredService<IOptionsSnapshot<SecuritySettings>>().Value;

        app.UseMiddleware<SecurityHeadersMiddleware>(settings);
    }
}
