using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.Scripting.JavaScript;

/// <summary>Registers JavaScript.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds the engine of the prefix <c>js</c>.</summary>
    public static IServiceCollection AddJavaScriptEngine(this IServiceCollection services)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IScriptingEngine, JavaScriptEngine>());

        return services;
    }
}
