using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Setup.Services;

namespace OrchardCore.Setup;

/// <summary>Registers the setup of tenants.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds the service that sets up tenants.</summary>
    public static IServiceCollection AddSetup(this IServiceCollection services)
    {
        services.TryAddScoped<ISetupService, SetupService>();
        services.TryAddSingleton<ISetupUserIdGenerator, SetupUserIdGenerator>();

        return services;
    }
}
