using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardCore.ResourceManagement;
using OrchardCore.Resources.Services;

namespace OrchardCore.Resources;

internal sealed class Startup(IShellConfiguration shellConfiguration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<ResourceOptions>(shellConfiguration.GetSection("OrchardCore_Resources"));
        services.AddResourceConfiguration<ResourceManagementOptionsConfiguration>();
        services.AddScoped<IResourcesTagHelperProcessor, ResourcesTagHelperProcessor>();
    }
}
