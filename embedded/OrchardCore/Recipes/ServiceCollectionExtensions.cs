using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Services;

namespace OrchardCore.Recipes;

/// <summary>Registers recipe steps.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds the handler of a recipe step.</summary>
    public static IServiceCollection AddRecipeExecutionStep<TImplementation>(this IServiceCollection services)
        where TImplementation : class, IRecipeStepHandler
    {
        services.AddScoped<IRecipeStepHandler, TImplementation>();

        return services;
    }
}
