using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapeAttributeStrategy;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Razor;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.DisplayManagement.Zones;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds shapes and themes to all tenants.</summary>
public static class OrchardCoreBuilderExtensions
{
    // After MVC, whose application parts get the views of the runtime itself.
    private const int Order = -900;

    /// <summary>Adds shapes, placement and themes.</summary>
    public static OrchardCoreBuilder AddTheming(this OrchardCoreBuilder builder)
        => builder
            .ConfigureServices(AddViews, Order)
            .ConfigureServices(AddShapes, Order)
            .ConfigureServices(AddShapeTable, Order);

    private static void AddViews(IServiceCollection services)
    {
        services.Configure<MvcOptions>(options =>
        {
            options.Filters.Add<ModelBinderAccessorFilter>();
            options.Filters.Add<NotifyFilter>();
            options.Filters.Add<RazorViewResultFilter>();
        });
        services.AddTransient<IConfigureOptions<RazorViewEngineOptions>, ThemeViewLocationsSetup>();
        services.Replace(ServiceDescriptor.Singleton<IRazorPageFactoryProvider, FastRazorPageFactoryProvider>());
        var parts = services.LastOrDefault(descriptor => descriptor.ServiceType == typeof(ApplicationPartManager))?.ImplementationInstance as ApplicationPartManager;
        parts?.ApplicationParts.Add(new ThemingApplicationPart());
    }

    private static void AddShapes(IServiceCollection services)
    {
        services.AddScoped<IUpdateModelAccessor, LocalModelBinderAccessor>();
        services.AddScoped<ViewContextAccessor>();
        services.AddScoped<CurrentShapeTable>();
        services.AddScoped<IShapeFactory, DefaultShapeFactory>();
        services.AddScoped<IHtmlDisplay, DefaultHtmlDisplay>();
        services.AddScoped<IDisplayHelper, DisplayHelper>();
        services.AddScoped<ILayoutAccessor, LayoutAccessor>();
        services.AddScoped<IThemeManager, ThemeManager>();
        services.AddScoped<IPageTitleBuilder, PageTitleBuilder>();
        services.AddScoped<INotifier, Notifier>();
        services.AddScoped(typeof(IDisplayManager<>), typeof(DisplayManager<>));
    }

    private static void AddShapeTable(IServiceCollection services)
    {
        services.AddSingleton<ShapeTables>();
        services.AddSingleton<RazorShapeTemplates>();
        services.AddScoped<IShapeTableManager, DefaultShapeTableManager>();
        services.AddScoped<IShapePlacementProvider, ShapeTablePlacementProvider>();
        services.AddSingleton<IShapeTemplateHarvester, BasicShapeTemplateHarvester>();
        services.AddScoped<IShapeTableProvider, ShapeTemplateBindingStrategy>();
        services.AddScoped<IShapeTableProvider, ShapeAttributeBindingStrategy>();
        services.AddScoped<IShapeTableProvider, ShapePlacementParsingStrategy>();
        services.AddSingleton<IPlacementNodeFilterProvider, PathPlacementNodeFilterProvider>();
        services.AddShapeTableProvider<CoreShapesTableProvider>();
        services.AddShapeTableProvider<ZoneShapesTableProvider>();
        services.AddShapeTableProvider<GroupShapesTableProvider>();
        services.AddShapeTableProvider<DateTimeShapesTableProvider>();
    }
}
