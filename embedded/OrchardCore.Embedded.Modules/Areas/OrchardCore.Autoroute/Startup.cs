using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Drivers;
using OrchardCore.Autoroute.Handlers;
using OrchardCore.Autoroute.Models;
using OrchardCore.Autoroute.Routing;
using OrchardCore.Autoroute.Services;
using OrchardCore.Autoroute.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Autoroute;

internal sealed class Startup : StartupBase
{
    public override int ConfigureOrder => OrchardCoreConstants.ConfigureOrder.Autoroute;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<AutoroutePart>()
            .UseDisplayDriver<AutoroutePartDisplayDriver>()
            .AddHandler<AutoroutePartHandler>();
        services.AddScopedIndexProvider<AutoroutePartIndexProvider>();
        services.AddScoped<IContentHandleProvider, AutorouteHandleProvider>();
        services.AddScoped<IContentTypePartDefinitionDisplayDriver, AutoroutePartSettingsDisplayDriver>();
        services.AddPermissionProvider<Permissions>();
        services.AddShapeTableProvider<ContentSlugShapes>();
        services.AddDataMigration<Migrations>();
        services.AddSingleton<AutorouteEntries>();
        services.AddSingleton<IAutorouteEntries>(provider => provider.GetRequiredService<AutorouteEntries>());
        services.AddSingleton<AutorouteTransformer>();
        AddAddressScheme(services);
        services.Configure<AutorouteOptions>(options =>
        {
            options.GlobalRouteValues = new RouteValueDictionary
            {
                ["Area"] = "OrchardCore.Contents",
                ["Controller"] = "Item",
                ["Action"] = "Display",
            };
            options.ContentItemIdKey = "contentItemId";
            options.ContainedContentItemIdKey = "containedContentItemId";
            options.JsonPathKey = "jsonPath";
        });
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        // The pattern matches every path; the transformer knows which of them lead to items.
        => routes.MapDynamicControllerRoute<AutorouteTransformer>("/{**path}");

    private static void AddAddressScheme(IServiceCollection services)
    {
        var inner = services.LastOrDefault(service => service.ServiceType == typeof(IEndpointAddressScheme<RouteValuesAddress>));

        if (inner?.ImplementationType is not { } implementation)
        {
            return;
        }

        services.Replace(ServiceDescriptor.Singleton<IEndpointAddressScheme<RouteValuesAddress>>(provider => new AutorouteAddressScheme(
            (IEndpointAddressScheme<RouteValuesAddress>)ActivatorUtilities.CreateInstance(provider, implementation),
            provider.GetRequiredService<AutorouteEntries>(),
            provider.GetRequiredService<IOptions<AutorouteOptions>>())));
    }
}
