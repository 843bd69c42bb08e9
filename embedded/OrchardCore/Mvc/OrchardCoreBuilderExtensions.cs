using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Embedded;
using OrchardCore.Environment.Extensions.Features;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class OrchardCoreBuilderExtensions
{
    private const int MvcOrder = -1000;
    private const int MvcConfigureOrder = 1000;

    /// <summary>Adds controllers and views of the enabled features.</summary>
    public static OrchardCoreBuilder AddMvc(this OrchardCoreBuilder builder)
        => builder
            .ConfigureServices(AddMvcServices, MvcOrder)
            .Configure((_, routes, _) => routes.MapControllers(), MvcConfigureOrder);

    private static void AddMvcServices(IServiceCollection services)
    {
        var components = GetInstance<TenantComponents>(services);
        var enabled = GetInstance<IReadOnlyList<IFeatureInfo>>(services);

        // Without a manager of ours, MVC would look through the application's assemblies.
        var parts = new ApplicationPartManager();
        parts.ApplicationParts.Add(new TenantApplicationPart(components, enabled));
        parts.FeatureProviders.Add(new TenantControllerFeatureProvider());
        services.AddSingleton(parts);

        services.AddMvcCore(options => options.Filters.Add<AutoValidateAntiforgeryTokenAttribute>())
            .AddAuthorization()
            .AddDataAnnotations()
            .AddDataAnnotationsLocalization()
            .AddViews()
            .AddRazorViewEngine()
            .AddCacheTagHelper()
            .AddViewLocalization();

        services.AddSingleton<IApplicationModelProvider, ModularApplicationModelProvider>();
        services.AddSingleton<IActionRouteProvider, DefaultActionRouteProvider>();
        services.AddSingleton<IActionDescriptorProvider, DefaultRouteActionDescriptorProvider>();
        services.AddSingleton<MatcherPolicy, FormValueRequiredMatcherPolicy>();
        services.Replace(ServiceDescriptor.Singleton<IFileVersionProvider, ShellFileVersionProvider>());
        services.Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new SharedViewLocationExpander(enabled)));
    }

    private static T GetInstance<T>(IServiceCollection services)
        => (T)services.Last(descriptor => descriptor.ServiceType == typeof(T)).ImplementationInstance!;
}
