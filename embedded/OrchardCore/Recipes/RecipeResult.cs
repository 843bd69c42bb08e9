namespace OrchardCore.Recipes.Models;

/// <summary>The results of a recipe's steps.</summary>
public class RecipeResult
{
    /// <summary>The id of the execution.</summary>
    public string ExecutionId { get; set; } = string.Empty;

    /// <summary>The steps in order.</summary>
    public List<RecipeStepResult> Steps { get; set; } = [];

    /// <summary>Whether every step has run to its end.</summary>
    public bool IsCompleted => Steps.TrueForAll(step => step.IsCompleted);

    /// <summary>Whether every step succeeded.</summary>
    public bool IsSuccessful => Steps.TrueForAll(step => step.IsCompleted && step.IsSuccessful);
}
