using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using PartnerPlatform.Locations.Services;

namespace PartnerPlatform.Locations;

/// <summary>The partner pages of locations, the operator's queue, the map and the audit trail of locations.</summary>
public sealed class LocationPagesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IAccountMailer, AccountAdminMailer>();
    }
}
