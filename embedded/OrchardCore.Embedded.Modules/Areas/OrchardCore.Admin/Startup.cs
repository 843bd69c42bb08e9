using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Admin.Drivers;
using OrchardCore.Admin.Models;
using OrchardCore.Admin.Services;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Admin;

internal sealed class Startup : StartupBase
{
    private readonly IShellConfiguration _shellConfiguration;

    public Startup(IShellConfiguration shellConfiguration)
    {
        _shellConfiguration = shellConfiguration;
    }

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddNavigation();
        services.AddAdmin(_shellConfiguration);
        services.AddScoped<DashboardMenu>();

        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddSiteDisplayDriver<AdminSiteSettingsDisplayDriver>();
        services.AddDisplayDriver<Navbar, VisitSiteNavbarDisplayDriver>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        var prefix = serviceProvider.GetRequiredService<IOptions<AdminOptions>>().Value.AdminUrlPrefix;

        routes.MapAreaControllerRoute("Admin", "OrchardCore.Admin", prefix, new { controller = "Admin", action = "Index" });
    }
}
