using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Entities.Scripting;
using OrchardCore.Modules;
using OrchardCore.Scripting.JavaScript;
using OrchardCore.Scripting.Providers;

namespace OrchardCore.Scripting;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScripting();
        services.AddJavaScriptEngine();
        services.AddSingleton<IGlobalMethodProvider, IdGeneratorMethod>();
        services.AddSingleton<IGlobalMethodProvider, LogProvider>();
        services.AddSingleton<IGlobalMethodProvider, ProtectDataProvider>();
    }
}
