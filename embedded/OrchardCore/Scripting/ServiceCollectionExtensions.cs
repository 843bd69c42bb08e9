using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Scripting.Files;

namespace OrchardCore.Scripting;

/// <summary>Registers scripting.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds the scripting manager, the engine of files and the common functions.</summary>
    public static IServiceCollection AddScripting(this IServiceCollection services)
    {
        services.TryAddScoped<IScriptingManager, DefaultScriptingManager>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IGlobalMethodProvider, CommonGeneratorMethods>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IScriptingEngine, FilesScriptEngine>());

        return services;
    }
}
