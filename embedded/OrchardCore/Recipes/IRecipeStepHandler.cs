using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Executes recipe steps.</summary>
public interface IRecipeStepHandler
{
    /// <summary>Executes the step of the context if the handler knows it; called for every step.</summary>
    Task ExecuteAsync(RecipeExecutionContext context);
}
