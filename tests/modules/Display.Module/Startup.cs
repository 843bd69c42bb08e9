using Display.Module.Drivers;
using Display.Module.Models;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace Display.Module;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IThemeSelector, FixedThemeSelector>();
        services.AddDisplayDriver<Book, BookDisplayDriver>();
        services.AddDisplayDriver<Book, SecretDisplayDriver>();
        services.AddShapeAttributes<BookShapes>();
        services.AddNavigation();
        services.AddNavigationProvider<MainMenu>();
        services.AddNavigationProvider<MoreMenu>();
        services.AddResourceManagement();
        services.AddResourceConfiguration<DisplayResources>();
        services.AddScoped<OrchardCore.ResourceManagement.IResourcesTagHelperProcessor, PlainResourcesProcessor>();
    }
}
