using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Features.Recipes.Executors;
using OrchardCore.Recipes.RecipeSteps;
using OrchardCore.Recipes.Services;

namespace OrchardCore.Recipes;

/// <summary>Registers recipes and their steps.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds the handler of a recipe step.</summary>
    public static IServiceCollection AddRecipeExecutionStep<TImplementation>(this IServiceCollection services)
        where TImplementation : class, IRecipeStepHandler
    {
        services.AddScoped<IRecipeStepHandler, TImplementation>();

        return services;
    }

    /// <summary>Adds what finds, reads and runs recipes.</summary>
    public static IServiceCollection AddRecipes(this IServiceCollection services)
    {
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IRecipeHarvester, ApplicationRecipeHarvester>());
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IRecipeHarvester, ModuleRecipeHarvester>());
        services.TryAddTransient<IRecipeExecutor, RecipeExecutor>();
        services.TryAddScoped<IRecipeMigrator, RecipeMigrator>();
        services.TryAddScoped<IRecipeReader, RecipeReader>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IRecipeEnvironmentProvider, RecipeEnvironmentFeatureProvider>());

        return services;
    }

    internal static IServiceCollection AddCoreRecipeSteps(this IServiceCollection services)
    {
        services.AddRecipeExecutionStep<FeatureStep>();
        services.AddRecipeExecutionStep<RecipesStep>();

        return services;
    }
}
