using System.Text.Json.Nodes;

namespace OrchardCore.Recipes.Models;

/// <summary>A recipe step that is being executed.</summary>
public class RecipeExecutionContext
{
    /// <summary>The id of the recipe's execution.</summary>
    public string ExecutionId { get; set; } = string.Empty;

    /// <summary>The environment given to the execution.</summary>
    public object? Environment { get; set; }

    /// <summary>The step's name.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>The step's JSON with its scripts evaluated.</summary>
    public JsonObject Step { get; set; } = null!;

    /// <summary>The recipe.</summary>
    public RecipeDescriptor RecipeDescriptor { get; set; } = null!;

    /// <summary>Recipes to run after this step; set by its handler.</summary>
    public IEnumerable<RecipeDescriptor>? InnerRecipes { get; set; }

    /// <summary>What went wrong, in words; any entry fails the step.</summary>
    public IList<string> Errors { get; } = [];
}
