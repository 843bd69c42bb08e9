using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.Entities;

/// <summary>Registers the generator of identifiers.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Registers the generator of identifiers.</summary>
    public static IServiceCollection AddIdGeneration(this IServiceCollection services)
    {
        services.TryAddSingleton<IIdGenerator, DefaultIdGenerator>();
        return services;
    }
}
