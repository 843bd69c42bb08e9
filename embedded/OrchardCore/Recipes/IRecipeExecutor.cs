using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Runs recipes in the current tenant.</summary>
public interface IRecipeExecutor
{
    /// <summary>Runs the steps of a recipe in order and returns the execution's id.</summary>
    /// <exception cref="RecipeExecutionException">A step failed; the steps after it haven't run.</exception>
    Task<string> ExecuteAsync(string executionId, RecipeDescriptor recipeDescriptor, IDictionary<string, object> environment, CancellationToken cancellationToken);
}
