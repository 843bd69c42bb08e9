using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Liquid.Services;
using OrchardCore.Modules.Services;

namespace OrchardCore.Liquid;

internal static class LiquidServices
{
    public static IServiceCollection AddLiquidCore(this IServiceCollection services)
    {
        services.TryAddSingleton<LiquidTemplateCache>();
        services.TryAddSingleton<ISlugService, SlugService>();
        services.TryAddScoped<ILiquidTemplateManager, LiquidTemplateManager>();

        return services;
    }
}
