using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors.ShapeAttributeStrategy;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Registers classes with attribute shapes.</summary>
public static class ShapeProviderExtensions
{
    /// <summary>Registers a class whose methods with <see cref="ShapeAttribute"/> render shapes.</summary>
    public static IServiceCollection AddShapeAttributes<T>(this IServiceCollection services)
        where T : class, IShapeAttributeProvider
    {
        services.AddScoped<T>();
        services.AddSingleton(new ShapeAttributeClass(typeof(T)));
        return services;
    }
}
