using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;

namespace OrchardCore.Navigation;

internal sealed class Startup(IShellConfiguration shellConfiguration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddNavigation();
        services.Configure<PagerOptions>(shellConfiguration.GetSection("OrchardCore_Navigation:PagerOptions"));
    }
}
