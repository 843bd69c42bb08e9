using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Base of the handlers of one kind of recipe step.</summary>
public abstract class NamedRecipeStepHandler : IRecipeStepHandler
{
    /// <summary>The step's name; compared without case.</summary>
    protected readonly string StepName;

    /// <summary>Creates a handler of the steps of this name.</summary>
    protected NamedRecipeStepHandler(string stepName) => StepName = stepName;

    /// <inheritdoc/>
    public Task ExecuteAsync(RecipeExecutionContext context) =>
        string.Equals(context.Name, StepName, StringComparison.OrdinalIgnoreCase)
            ? HandleAsync(context)
            : Task.CompletedTask;

    /// <summary>Executes the step.</summary>
    protected abstract Task HandleAsync(RecipeExecutionContext context);
}
