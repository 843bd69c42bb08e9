using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Registers display drivers.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Registers a driver of a group of site settings.</summary>
    public static IServiceCollection AddSiteDisplayDriver<TDriver>(this IServiceCollection services)
        where TDriver : class, IDisplayDriver<ISite>
        => services.AddDisplayDriver<ISite, TDriver>();

    /// <summary>Registers a driver of a model.</summary>
    public static IServiceCollection AddDisplayDriver<TModel, TDriver>(this IServiceCollection services)
        where TDriver : class, IDisplayDriver<TModel>
        => services.AddScoped<IDisplayDriver<TModel>, TDriver>();
}
