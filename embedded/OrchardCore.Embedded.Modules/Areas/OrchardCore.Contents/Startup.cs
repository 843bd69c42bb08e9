using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Contents.Drivers;
using OrchardCore.Contents.Handlers;
using OrchardCore.Contents.Models;
using OrchardCore.Contents.Recipes;
using OrchardCore.Contents.Security;
using OrchardCore.Contents.Services;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents;

internal sealed class Startup : StartupBase
{
    private const string Area = "OrchardCore.Contents";

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentManagement();
        services.AddContentManagementDisplay();
        services.AddScoped<IContentHandler, ContentItemMetadataHandler>();
        services.AddScoped<IContentHandler, FullTextHandler>();
        services.AddScoped<IContentDisplayDriver, ContentsDriver>();
        services.AddScoped<IAuthorizationHandler, ContentTypeAuthorizationHandler>();
        services.AddPermissionProvider<Permissions>();
        services.AddPermissionProvider<ContentTypePermissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddShapeTableProvider<ContentShapes>();
        services.AddRecipeExecutionStep<ContentStep>();
        services.AddDataMigration<Migrations>();
        services.TryAddScoped<IContentsAdminListQueryService, DefaultContentsAdminListQueryService>();
        services.AddContentPart<CommonPart>().UseDisplayDriver<CommonPartDriver>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapAreaControllerRoute(
            name: "DisplayContentItem",
            areaName: Area,
            pattern: "Contents/ContentItems/{contentItemId}",
            defaults: new { controller = "Item", action = "Display" });

        routes.MapAreaControllerRoute(
            name: "PreviewContentItem",
            areaName: Area,
            pattern: "Contents/ContentItems/{contentItemId}/Preview",
            defaults: new { controller = "Item", action = "Preview" });

        routes.MapAreaControllerRoute(
            name: "PreviewContentItemVersion",
            areaName: Area,
            pattern: "Contents/ContentItems/{contentItemId}/Version/{version}/Preview",
            defaults: new { controller = "Item", action = "Preview" });
    }
}
