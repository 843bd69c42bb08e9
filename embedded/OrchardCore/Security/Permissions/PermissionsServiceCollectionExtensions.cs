using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Security.Permissions;

/// <summary>Registration of permission providers.</summary>
public static class PermissionsServiceCollectionExtensions
{
    /// <summary>Registers a permission provider.</summary>
    /// <typeparam name="TProvider">The provider.</typeparam>
    /// <param name="services">The services.</param>
    public static IServiceCollection AddPermissionProvider<TProvider>(this IServiceCollection services)
        where TProvider : class, IPermissionProvider
        => services.AddScoped<IPermissionProvider, TProvider>();
}
