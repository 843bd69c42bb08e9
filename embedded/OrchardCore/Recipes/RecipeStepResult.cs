namespace OrchardCore.Recipes.Models;

/// <summary>The result of one recipe step.</summary>
public class RecipeStepResult
{
    /// <summary>The step's name.</summary>
    public string StepName { get; set; } = string.Empty;

    /// <summary>Whether the step has run to its end.</summary>
    public bool IsCompleted { get; set; }

    /// <summary>Whether it ended without errors.</summary>
    public bool IsSuccessful { get; set; }

    /// <summary>What went wrong, in words.</summary>
    public string[] Errors { get; set; } = [];
}
