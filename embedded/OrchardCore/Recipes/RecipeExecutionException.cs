namespace OrchardCore.Recipes.Models;

/// <summary>A recipe step failed.</summary>
public class RecipeExecutionException : Exception
{
    /// <summary>Creates the exception for a step that reported errors.</summary>
    public RecipeExecutionException(RecipeStepResult recipeStepResult)
        : base(Describe(recipeStepResult)) => StepResult = recipeStepResult;

    /// <summary>Creates the exception for a step that threw.</summary>
    public RecipeExecutionException(Exception exception, RecipeStepResult recipeStepResult)
        : base(Describe(recipeStepResult), exception) => StepResult = recipeStepResult;

    /// <summary>The step and its errors.</summary>
    public RecipeStepResult StepResult { get; }

    private static string Describe(RecipeStepResult result) =>
        $"The recipe step '{result.StepName}' failed: {string.Join(' ', result.Errors ?? [])}";
}
