using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Events;

/// <summary>Follows the execution of recipes.</summary>
public interface IRecipeEventHandler
{
    /// <summary>Called before the first step.</summary>
    Task RecipeExecutingAsync(string executionId, RecipeDescriptor descriptor);

    /// <summary>Called before each step.</summary>
    Task RecipeStepExecutingAsync(RecipeExecutionContext context);

    /// <summary>Called after each step that succeeded.</summary>
    Task RecipeStepExecutedAsync(RecipeExecutionContext context);

    /// <summary>Called after the last step.</summary>
    Task RecipeExecutedAsync(string executionId, RecipeDescriptor descriptor);

    /// <summary>Called when a step failed.</summary>
    Task ExecutionFailedAsync(string executionId, RecipeDescriptor descriptor);
}
