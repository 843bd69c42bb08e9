using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using PartnerPlatform.Locations.Handlers;
using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.Security;
using PartnerPlatform.Locations.Services;
using PartnerPlatform.Profiles.Security;
using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Locations;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<PartnerLocationIndexProvider>();
        services.AddIndexProvider<MpnAssociationIndexProvider>();
        services.AddPermissionProvider<Permissions>();
        services.Configure<PartnerDataOptions>(options =>
        {
            options.ContentTypes.Add(LocationContentTypes.PartnerLocation);
            options.ContentTypes.Add(LocationContentTypes.MpnAssociation);
        });

        services.AddContentPart<PartnerLocationPart>();
        services.AddContentPart<AssociationPart>();
        services.AddContentPart<MpnAssociationPart>();
        services.AddScoped<IPartnerAccountHandler, TenantCountryHandler>();

        services.AddScoped<LocationStore>();
        services.AddScoped<ILocationStore>(provider => provider.GetRequiredService<LocationStore>());
        services.AddScoped<IMpnIdOwner>(provider => provider.GetRequiredService<LocationStore>());
        services.AddScoped<ILocationVerification, QueueLocationVerification>();
        services.AddScoped<ILocationDependents, AssociationDependents>();
        services.AddScoped<ILocationService, LocationService>();
        services.AddScoped<IMpnIdSequence, MpnIdSequence>();
        services.AddScoped<IAccountRule, AssociatedTenantRule>();

        services.AddScoped<MpnPolicyProvider>();
        services.AddScoped<MpnDirectoryReader>();
        services.AddScoped<MpnDriftChecker>();
        services.AddScoped<AssociationNotes>();
        services.AddScoped<AssociationWriter>();
        services.AddScoped<IMpnAssociationService, MpnAssociationService>();

        services.AddScoped<IFeatureCondition, MpnFeatureCondition>();
        services.AddScoped<IAuthorizationHandler, RequiresMpnAssociationHandler>();
    }
}
